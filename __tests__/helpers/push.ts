import { join } from 'node:path'
import type { Repo } from './fixture-repo.ts'
import { type ActionResult, runAction } from './run-action.ts'

/** A push of the checked-out commit, through the built action; the store is a folder beside the repository. */
export function pushed(
  bundle: string,
  repo: Repo,
  inputs: Readonly<Record<string, string>> = {},
  more: { readonly branch?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ActionResult> {
  const { branch = 'main', env = {} } = more
  const sha = repo.git('rev-parse', 'HEAD')
  return runAction({
    bundle,
    cwd: repo.folder,
    inputs: { store: `file:${join(repo.folder, '..', 'store')}`, ...inputs },
    event: 'push',
    payload: { ref: `refs/heads/${branch}`, after: sha, repository: { default_branch: 'main' } },
    env: {
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REF_NAME: branch,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_SHA: sha,
      ...env,
    },
  })
}
