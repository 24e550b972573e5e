import type { Tree } from '../tree.ts'

/** A package as a lockfile resolves it. */
export interface Locked {
  /** A version, `git:<sha>`, `alias:<name>@<version>`, or `local:<path>` relative to the repository root. */
  readonly resolved: string
  /** The lockfile says that it wants `@capacitor/core`; null: this format does not tell. */
  readonly peerOfCore: boolean | null
}

/** What a lockfile says about the packages that one folder declares. */
export interface Lockfile {
  readonly path: string
  /** @param range as declared; some formats are keyed by it */
  locked(name: string, range: string): Locked | null
  /** Patched packages with the path of their patch file, where the lockfile rules them. */
  readonly patches: ReadonlyMap<string, string>
}

/** @throws Error when the text cannot be read as what its name says */
export type LockfileReader = (text: string, path: string, appDir: string) => Lockfile

export const lockfileNames = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
] as const

/** Loaded when a lockfile of that name is there: the parsers behind some of them take longer than the rest of the work. */
const readers: Readonly<Record<string, () => Promise<LockfileReader>>> = {
  'package-lock.json': async () => (await import('./npm-lock.ts')).npmLock,
  'npm-shrinkwrap.json': async () => (await import('./npm-lock.ts')).npmLock,
  'pnpm-lock.yaml': async () => (await import('./pnpm-lock.ts')).pnpmLock,
  'yarn.lock': async () => (await import('./yarn-lock.ts')).yarnLock,
  'bun.lock': async () => (await import('./bun-lock.ts')).bunLock,
}

export type LockfileState =
  | { readonly kind: 'read'; readonly lockfile: Lockfile }
  | { readonly kind: 'absent' }
  /** There, and unreadable: nobody knows what is installed. */
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string; readonly bytes: Uint8Array }

/** The lockfile that rules a folder: the nearest one upwards. */
export async function findLockfile(
  tree: Tree,
  appDir: string,
  packageManager: string | null,
): Promise<LockfileState> {
  for (let folder: string | null = appDir; folder !== null; folder = parentOf(folder)) {
    const prefix = folder === '' ? '' : `${folder}/`
    const found = await tree.readAll(lockfileNames.map((name) => `${prefix}${name}`))
    const names = lockfileNames.filter((name) => found.has(`${prefix}${name}`))
    const name =
      names.find((candidate) => managerOf(candidate) === packageManager?.split('@')[0]) ?? newest(names)
    if (name === undefined) continue
    const path = `${prefix}${name}`
    const bytes = found.get(path) ?? new Uint8Array()
    try {
      return { kind: 'read', lockfile: await readLockfile(name, bytes, path, appDir) }
    } catch (error) {
      return { kind: 'unreadable', path, why: error instanceof Error ? error.message : String(error), bytes }
    }
  }
  return { kind: 'absent' }
}

async function readLockfile(
  name: string,
  bytes: Uint8Array,
  path: string,
  appDir: string,
): Promise<Lockfile> {
  const load = readers[name]
  if (load === undefined) return (await import('./bun-binary-lock.ts')).bunBinaryLock(bytes, path, appDir)
  return (await load())(new TextDecoder().decode(bytes).replace(/\r\n/g, '\n'), path, appDir)
}

/** The package manager that writes a lockfile of this name. */
export function managerOf(name: string): 'npm' | 'pnpm' | 'yarn' | 'bun' {
  if (name.startsWith('pnpm')) return 'pnpm'
  if (name.startsWith('yarn')) return 'yarn'
  return name.startsWith('bun') ? 'bun' : 'npm'
}

/** Without a say of `packageManager`, the format that teams move to is the one in use. */
function newest(names: readonly string[]): string | undefined {
  return [
    'bun.lock',
    'pnpm-lock.yaml',
    'yarn.lock',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'bun.lockb',
  ].find((name) => names.includes(name))
}

function parentOf(folder: string): string | null {
  if (folder === '') return null
  const slash = folder.lastIndexOf('/')
  return slash < 0 ? '' : folder.slice(0, slash)
}
