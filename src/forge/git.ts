import type { Exec } from '../core/ports/exec.ts'
import type { Forge, ForgeTag } from '../core/ports/forge.ts'
import { UpdateError } from '../core/update-error.ts'
import { tagTaken } from './tag-taken.ts'

/** Who signs for a tag where git knows nobody, as on most runners. */
const fallbackIdentity = ['-c', 'user.name=capacitor-ota', '-c', 'user.email=capacitor-ota@localhost']

/**
 * Tags by plain git, pushed to `origin` where there is one: works with every host, and offline.
 * @param folder inside the repository
 */
export function gitForge(
  exec: Exec,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Forge {
  const environment = { ...definedOnly(env), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
  const run = async (args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await exec('git', args, { cwd: folder, env: environment })
    return { ok: exitCode === 0, text: new TextDecoder().decode(stdout).trim(), stderr: stderr.trim() }
  }
  const commitOf = async (name: string): Promise<string | null> => {
    const { ok, text } = await run(['rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`])
    return ok ? text : null
  }

  return {
    name: 'git',

    async createTag({ name, commit, message }) {
      const before = await commitOf(name)
      if (before !== null && before !== commit) throw tagTaken(name, before, commit)
      if (before === null) {
        const known = (await run(['var', 'GIT_COMMITTER_IDENT'])).ok
        const tag = ['tag', '--annotate', '--no-sign', '--message', message, '--end-of-options', name, commit]
        const { ok, stderr } = await run([...(known ? [] : fallbackIdentity), ...tag])
        if (!ok) throw new UpdateError('GIT_FAILED', `the tag ${name} cannot be created: ${stderr}`)
      }
      await push(run, name)
      return before === null ? 'created' : 'exists'
    },

    async listTags(prefix) {
      await fetchTags(run, prefix)
      const format = '%(refname:strip=2)%00%(objectname)%00%(*objectname)%00%(contents)%01'
      const { ok, text, stderr } = await run(['for-each-ref', `--format=${format}`, 'refs/tags'])
      if (!ok) throw new UpdateError('GIT_FAILED', `the tags cannot be read: ${stderr}`)
      return text
        .split('\x01')
        .flatMap((entry) => parseTag(entry.replace(/^\n/, '')))
        .filter(({ name }) => name.startsWith(prefix))
    },

    dispatchWorkflow: null,
  }
}

/** A clone of CI has no tags, and one of a laptop old ones. @throws UpdateError when the origin cannot be asked */
async function fetchTags(run: Run, prefix: string): Promise<void> {
  if (!(await run(['remote', 'get-url', 'origin'])).ok) return
  const remote = await run(['ls-remote', '--refs', 'origin', `refs/tags/${prefix}*`])
  if (!remote.ok) throw notFetched(remote.stderr)
  const there = remote.text.split('\n').flatMap((line) => line.split('\t')[1] ?? [])
  const here = new Set((await run(['for-each-ref', '--format=%(refname)', 'refs/tags'])).text.split('\n'))
  const missing = there.filter((ref) => !here.has(ref))
  if (missing.length === 0) return
  const shallow = (await run(['rev-parse', '--is-shallow-repository'])).text === 'true'
  const depth = shallow ? ['--depth=1'] : []
  const refs = missing.map((ref) => `${ref}:${ref}`)
  const fetched = await run(['fetch', '--quiet', '--no-tags', ...depth, 'origin', ...refs])
  if (!fetched.ok) throw notFetched(fetched.stderr)
}

function notFetched(stderr: string): UpdateError {
  return new UpdateError('GIT_FAILED', `the tags cannot be fetched: ${withoutCredentials(stderr)}`, {
    hint: 'The origin must be reachable: tags that are missing here would be taken for tags that do not exist.',
  })
}

type Run = (args: readonly string[]) => Promise<{ ok: boolean; text: string; stderr: string }>

async function push(run: Run, name: string): Promise<void> {
  if (!(await run(['remote', 'get-url', 'origin'])).ok) return
  const { ok, stderr } = await run(['push', '--quiet', 'origin', `refs/tags/${name}:refs/tags/${name}`])
  if (ok) return
  throw new UpdateError('GIT_FAILED', `the tag ${name} cannot be pushed: ${withoutCredentials(stderr)}`, {
    hint: 'The tag stands in this clone. Give this run the right to push tags (permissions: contents: write), and see whether a rule protects tags of this name.',
  })
}

function parseTag(entry: string): readonly ForgeTag[] {
  const [name, object, peeled, message] = entry.split('\0')
  if (name === undefined || object === undefined || name === '') return []
  const annotated = peeled !== undefined && peeled !== ''
  return [{ name, commit: annotated ? peeled : object, message: annotated ? (message ?? '').trim() : '' }]
}

/** Git names the remote with whatever stands in its URL. */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^/@\s]+@/g, '//')

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || name.startsWith('INPUT_') ? [] : [[name, value]],
    ),
  )
}
