import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { Exec } from '../../core/ports/exec.ts'
import { UpdateError } from '../../core/update-error.ts'
import { type Git, gitIn } from './git.ts'

/** Facts of the repository that holds an app. */
export interface Repository {
  readonly git: Git
  /** Absolute folder of the work tree. */
  readonly root: string
  /** Folder of the app inside the repository, POSIX; empty at the root. */
  readonly appDir: string
  /** The commit of HEAD, full. */
  readonly head: string
}

/** Opens the repository around a folder. @throws UpdateError `GIT_FAILED` when there is none, or no commit yet. */
export async function openRepository(
  exec: Exec,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Repository> {
  const git = gitIn(exec, folder, env)
  const facts = await git.tryText(['rev-parse', '--show-toplevel', '--verify', 'HEAD^{commit}'])
  const [root, head] = (facts ?? '').split('\n')
  if (root === undefined || head === undefined || head === '') throw await withoutCommit(git)
  const [realRoot, realFolder] = await Promise.all([realpath(root), realpath(folder)])
  const appDir = relative(realRoot, realFolder).split(sep).join('/')
  return { git: gitIn(exec, root, env), root, appDir, head }
}

async function withoutCommit(git: Git): Promise<UpdateError> {
  const root = await git.tryText(['rev-parse', '--show-toplevel'])
  if (root !== null) {
    return new UpdateError('GIT_FAILED', `the repository ${root.trim()} has no commit yet`, {
      hint: 'Commit the app first.',
    })
  }
  return new UpdateError('GIT_FAILED', `${git.folder} is not in a git repository`, {
    hint: 'Run "git init" and commit the app, or check it out before this step (actions/checkout).',
  })
}

/** Whether git has a commit, by its full id. */
export async function hasCommit({ git }: Repository, id: string): Promise<boolean> {
  const found = await git.tryText(['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`])
  return found !== null
}

/** Asks the origin for a commit that a shallow clone lacks: servers give single ones to those who name them in full. */
export async function fetchCommit({ git }: Repository, id: string): Promise<void> {
  await git.tryText(['fetch', '--quiet', '--depth=1', '--end-of-options', 'origin', id])
}

/** The full id of a commit, branch or tag. @throws UpdateError `GIT_FAILED` when it is not there. */
export async function commitOf(repository: Repository, ref: string): Promise<string> {
  const { git } = repository
  for (const candidate of [ref, `origin/${ref}`]) {
    const found = await git.tryText([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${candidate}^{commit}`,
    ])
    if (found !== null) return found.trim()
  }
  const fetched = await git.tryText(['fetch', '--quiet', '--depth=1', '--end-of-options', 'origin', ref])
  const found =
    fetched === null ? null : await git.tryText(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}'])
  if (found !== null) return found.trim()
  throw new UpdateError(
    'GIT_FAILED',
    `there is no commit, branch or tag ${JSON.stringify(ref)} in ${repository.root}`,
    {
      hint: 'In CI, check out the whole history:\n  - uses: actions/checkout@v5\n    with: { fetch-depth: 0 }',
    },
  )
}
