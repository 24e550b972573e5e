import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UpdateError } from '../core/update-error.ts'
import { lockfileNames, managerOf } from './packages/lockfile.ts'
import { parsePackageJson } from './packages/package-json.ts'

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun'

const isManager = (name: string): name is PackageManager => /^(npm|pnpm|yarn|bun)$/.test(name)

/**
 * The package manager of an app: `packageManager` of package.json decides, then the lockfile in the app's folder or
 * above it, up to `root`; npm when there is neither.
 * @throws UpdateError `INPUT_INVALID` for two lockfiles that `packageManager` does not decide between
 */
export async function packageManagerOf(folder: string, root: string): Promise<PackageManager> {
  for (let at = folder; ; at = dirname(at)) {
    const declared = await declaredManager(at)
    if (declared !== null) return declared
    const names = await readdir(at).catch(() => [] as string[])
    const found = lockfileNames.filter((name) => names.includes(name))
    const managers = new Set(found.map(managerOf))
    if (managers.size > 1) {
      throw new UpdateError('INPUT_INVALID', `${at} holds two lockfiles: ${found.join(' and ')}`, {
        hint: 'Remove the one that is not used, or set "packageManager" in package.json.',
      })
    }
    const [manager] = managers
    if (manager !== undefined) return manager
    if (at === root || dirname(at) === at) return 'npm'
  }
}

async function declaredManager(folder: string): Promise<PackageManager | null> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null)
  const name = (text === null ? null : parsePackageJson(text)?.packageManager)?.split('@')[0] ?? ''
  return isManager(name) ? name : null
}
