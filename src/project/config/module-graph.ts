import { joinPath } from '../join-path.ts'
import type { Tree } from '../tree.ts'

/** The files that a config may load, by path in the tree. */
export type ModuleGraph = Readonly<Record<string, string>>

const imports =
  /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*['"]([^'"]+)['"]|(?:require|import)\s*\(\s*['"]([^'"]+)['"]\s*\)/g
const dialect = { transforms: ['typescript' as const, 'imports' as const], production: true }
const endings = ['', '.ts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js']

/** Follows the relative imports of a file through the tree, and adds the JSON files beside it that configs like to read. */
export async function moduleGraph(tree: Tree, entry: string): Promise<ModuleGraph> {
  return Object.fromEntries(await reachable(tree, [entry, ...(await siblingJson(tree, entry))]))
}

/** The same files, those with code as CommonJS without types. @throws Error when one is no code */
export async function asCommonJs(graph: ModuleGraph): Promise<ModuleGraph> {
  const { transform } = await import('sucrase')
  return Object.fromEntries(
    Object.entries(graph).map(([file, source]) => [
      file,
      /\.[cm]?[jt]s$/.test(file) ? transform(source, { ...dialect, filePath: file }).code : source,
    ]),
  )
}

/** The texts of the files that a config imports, for one that cannot be evaluated. */
export async function importedTexts(tree: Tree, entry: string): Promise<readonly string[]> {
  const sources = await reachable(tree, [entry])
  return (
    [...sources]
      // The version of the app moves with every release, and nothing else of it would reach a binary.
      .filter(([file]) => file !== entry && !/(^|\/)package\.json$/.test(file))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, source]) => source)
  )
}

async function reachable(tree: Tree, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (sources.has(file)) continue
    const bytes = await tree.read(file)
    if (bytes === null) continue
    const source = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
    sources.set(file, source)
    for (const [, from, bare, called] of source.matchAll(imports)) {
      const name = from ?? bare ?? called ?? ''
      if (!name.startsWith('.')) continue
      const base = joinPath(file, '..', name)
      const plain = base.replace(/\.[cm]?js$/, '')
      waiting.push(...endings.map((ending) => `${base}${ending}`), `${plain}.ts`)
    }
  }
  return sources
}

async function siblingJson(tree: Tree, entry: string): Promise<readonly string[]> {
  const folder = entry.includes('/') ? entry.slice(0, entry.lastIndexOf('/') + 1) : ''
  const entries = await tree.list(folder.slice(0, -1))
  return entries
    .map(({ path }) => path)
    .filter(
      (path) => /^[^/]+\.json$/.test(path.slice(folder.length)) && !/lock/.test(path.slice(folder.length)),
    )
}
