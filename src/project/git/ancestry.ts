import { UpdateError } from '../../core/update-error.ts'
import { hasCommit, type Repository } from './repository.ts'

/** How two commits stand to each other; `diverged`: neither is an ancestor of the other. */
export type Ancestry = 'same' | 'ancestor' | 'descendant' | 'diverged' | 'unknown'

/**
 * How `commit` stands to `other`: `ancestor` when it is older. A shallow clone is deepened until the answer is sure.
 * `unknown`: the other commit is nowhere to be found (rewritten history).
 * @throws UpdateError `GIT_FAILED` when a shallow clone cannot be deepened
 */
export async function ancestryOf(repository: Repository, commit: string, other: string): Promise<Ancestry> {
  if (commit === other) return 'same'
  for (;;) {
    const known = await hasCommit(repository, other)
    if (known && (await isAncestor(repository, commit, other))) return 'ancestor'
    if (known && (await isAncestor(repository, other, commit))) return 'descendant'
    if (!(await isShallow(repository))) {
      if (known) return 'diverged'
      return (await fetchCommit(repository, other)) ? ancestryOf(repository, commit, other) : 'unknown'
    }
    await deepen(repository)
  }
}

const isAncestor = async ({ git }: Repository, older: string, newer: string): Promise<boolean> =>
  (await git.tryText(['merge-base', '--is-ancestor', older, newer])) !== null

const isShallow = async ({ git }: Repository): Promise<boolean> =>
  (await git.text(['rev-parse', '--is-shallow-repository'])).trim() === 'true'

const fetchCommit = async (repository: Repository, commit: string): Promise<boolean> =>
  (await repository.git.tryText([
    'fetch',
    '--quiet',
    '--filter=tree:0',
    '--end-of-options',
    'origin',
    commit,
  ])) !== null && hasCommit(repository, commit)

async function deepen(repository: Repository): Promise<void> {
  const { git } = repository
  const boundary = async (): Promise<string> =>
    (await git.tryText(['rev-list', '--count', '--all', 'HEAD'])) ?? ''
  const before = await boundary()
  const fetched = await git.tryText([
    'fetch',
    '--quiet',
    '--deepen=500',
    '--filter=tree:0',
    '--tags',
    'origin',
  ])
  if (fetched !== null && ((await boundary()) !== before || !(await isShallow(repository)))) return
  throw new UpdateError(
    'GIT_FAILED',
    'the clone is shallow and could not be deepened, so commits cannot be ordered',
    {
      hint: 'Check out the whole history:\n  - uses: actions/checkout@v5\n    with: { fetch-depth: 0 }',
    },
  )
}

/** The commit at the tip of a branch, as the remote has it where there is one; null when there is no such branch. */
export async function branchTip({ git }: Repository, branch: string): Promise<string | null> {
  const remote = await git.tryText(['ls-remote', '--heads', 'origin', `refs/heads/${branch}`])
  const tip = remote === null ? '' : (remote.split(/\s/, 1)[0] ?? '')
  if (/^[0-9a-f]{40,64}$/.test(tip)) return tip
  const local = await git.tryText(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`])
  return local?.trim() ?? null
}

/** The branch that is checked out; null when HEAD is detached. */
export async function currentBranch({ git }: Repository): Promise<string | null> {
  return (await git.tryText(['symbolic-ref', '--quiet', '--short', 'HEAD']))?.trim() ?? null
}

/** The branch that new work starts from: the remote's, else `main`, `master`, or the one checked out. */
export async function defaultBranch(repository: Repository): Promise<string> {
  const { git } = repository
  const remote = await git.tryText(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  if (remote !== null) return remote.trim().replace(/^origin\//, '')
  for (const name of ['main', 'master']) {
    if ((await git.tryText(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`])) !== null) return name
  }
  return (await currentBranch(repository)) ?? 'main'
}

/** Every tag name of the clone. */
export async function tagNames({ git }: Repository): Promise<readonly string[]> {
  return ((await git.tryText(['tag', '--list'])) ?? '').split('\n').filter((name) => name !== '')
}
