import type { Forge, ForgeTag } from '../core/ports/forge.ts'
import { UpdateError } from '../core/update-error.ts'
import { tagTaken } from './tag-taken.ts'

/** `GET /repos/{owner}/{repo}/…` with its parameters; throws an error with a `status` for everything but 2xx. */
export type GithubRequest = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<{ readonly data: unknown }>

interface GitObject {
  readonly type: string
  readonly sha: string
}

/** Requests under way at a time: more of them run into GitHub's secondary limits. */
const atOnce = 8

/** GitHub, through a function that sends its requests. */
export function githubForge(request: GithubRequest, owner: string, repo: string): Forge {
  const ask = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    (await request(route, { owner, repo, ...parameters })).data
  const peeled = async ({ type, sha }: GitObject): Promise<{ commit: string; message: string }> => {
    if (type !== 'tag') return { commit: sha, message: '' }
    const tag = (await ask('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: sha })) as {
      object: GitObject
      message: string
    }
    return { commit: tag.object.sha, message: tag.message.trim() }
  }
  const tagNamed = async (name: string): Promise<string | null> => {
    try {
      const found = (await ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${name}` })) as {
        object: GitObject
      }
      return (await peeled(found.object)).commit
    } catch (error) {
      if (statusOf(error) === 404) return null
      throw failed(`the tag ${name} cannot be read`, error)
    }
  }

  return {
    name: 'GitHub',

    async createTag({ name, commit, message }) {
      const before = await tagNamed(name)
      if (before !== null && before !== commit) throw tagTaken(name, before, commit)
      if (before !== null) return 'exists'
      try {
        const tag = (await ask('POST /repos/{owner}/{repo}/git/tags', {
          tag: name,
          message,
          object: commit,
          type: 'commit',
        })) as GitObject
        await ask('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/tags/${name}`, sha: tag.sha })
        return 'created'
      } catch (error) {
        // Another run was first with the same tag.
        if (statusOf(error) === 422 && (await tagNamed(name)) === commit) return 'exists'
        throw failed(`the tag ${name} cannot be created`, error)
      }
    },

    async listTags(prefix) {
      const refs = (await ask('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
        ref: `tags/${prefix}`,
      }).catch((error: unknown) => {
        throw failed('the tags cannot be read', error)
      })) as readonly { readonly ref: string; readonly object: GitObject }[]
      const tags: ForgeTag[] = []
      for (let at = 0; at < refs.length; at += atOnce) {
        const some = refs.slice(at, at + atOnce).map(async ({ ref, object }) => ({
          name: ref.slice('refs/tags/'.length),
          ...(await peeled(object)),
        }))
        tags.push(...(await Promise.all(some)))
      }
      return tags
    },

    async dispatchWorkflow(workflow, ref, inputs) {
      const start = (given: Readonly<Record<string, string>>): Promise<unknown> =>
        ask('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
          workflow_id: workflow,
          ref,
          inputs: given,
        })
      try {
        await start(inputs)
      } catch (error) {
        // A workflow that declares no such inputs takes none.
        if (statusOf(error) !== 422 || !/inputs/i.test(messageOf(error))) {
          throw failed(`the workflow ${workflow} cannot be started on ${ref}`, error)
        }
        await start({}).catch((second: unknown) => {
          throw failed(`the workflow ${workflow} cannot be started on ${ref}`, second)
        })
      }
    },
  }
}

const statusOf = (error: unknown): number | null => {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : null
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const hints: Readonly<Record<number, string>> = {
  401: 'The token is not valid any more.',
  403: 'The token may not do this: permissions: contents: write for tags, actions: write for workflows.',
  404: 'It is not there, or the token cannot see it: permissions: contents: write for tags, actions: write for workflows.',
  422: 'A rule of the repository may protect tags of this name; a workflow needs "on: workflow_dispatch" on that branch.',
}

function failed(what: string, cause: unknown): UpdateError {
  const status = statusOf(cause)
  const hint = status === null ? undefined : hints[status]
  return new UpdateError('BACKEND_FAILED', `${what}: GitHub answered ${status ?? ''} ${messageOf(cause)}`, {
    cause,
    ...(hint === undefined ? {} : { hint }),
  })
}
