import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { registeredPlugins } from './plugin-contract.ts'

/**
 * Which installed package registers which plugin name, as its own script says; packages that are not installed, and
 * those that are no Capacitor plugin of the platforms, are left out.
 * @param folder absolute folder of the app
 * @param root absolute folder of the repository, where hoisted packages may stand
 */
export async function pluginOwners(
  names: readonly string[],
  folder: string,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>()
  for (const name of names) {
    const script = await scriptOf(name, folder, root)
    for (const plugin of script === null ? [] : registeredPlugins(script)) owners.set(plugin, name)
  }
  return owners
}

async function scriptOf(name: string, folder: string, root: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, 'node_modules', ...name.split('/'))
    const manifest = await readFile(join(home, 'package.json'), 'utf8').catch(() => null)
    if (manifest !== null) return entryOf(home, manifest)
    if (at === root || dirname(at) === at) return null
  }
}

async function entryOf(home: string, manifest: string): Promise<string | null> {
  const { capacitor, module, main } = JSON.parse(manifest) as Readonly<Record<string, unknown>>
  const native = typeof capacitor === 'object' && capacitor !== null && Object.keys(capacitor).length > 0
  const entry = typeof module === 'string' ? module : main
  if (!native || typeof entry !== 'string') return null
  return readFile(join(home, ...entry.split('/')), 'utf8').catch(() => null)
}
