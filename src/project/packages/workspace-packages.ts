import type { Tree } from '../tree.ts'
import { parsePackageJsonName } from './package-json.ts'

/** Packages of the repository itself: name to folder. Some lockfiles do not say where a workspace package lives. */
export async function workspacePackages(tree: Tree): Promise<ReadonlyMap<string, string>> {
  const paths = (await tree.list(''))
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/package.json') && !path.includes('node_modules/'))
  const contents = await tree.readAll(paths)
  const packages = new Map<string, string>()
  for (const [path, bytes] of contents) {
    const name = parsePackageJsonName(new TextDecoder().decode(bytes))
    if (name !== null && !packages.has(name)) packages.set(name, path.slice(0, -'/package.json'.length))
  }
  return packages
}
