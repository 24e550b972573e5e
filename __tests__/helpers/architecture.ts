import { stripTypeScriptTypes } from 'node:module'
import { posix } from 'node:path'

interface Layer {
  /** Folders of `src/` it may import, beside itself. */
  readonly folders: readonly string[]
  /** Packages it may import; `node:` stands for Node's own modules. */
  readonly packages: readonly string[]
}

const edges = ['packaging', 'project', 'storage', 'backend', 'forge']

/** The import table of the house. */
const layers: Readonly<Record<string, Layer>> = {
  core: { folders: [], packages: ['semver'] },
  wire: { folders: ['core'], packages: ['semver'] },
  storage: { folders: ['core'], packages: ['node:', 'aws4fetch'] },
  backend: { folders: ['core', 'wire', 'storage'], packages: ['node:'] },
  packaging: { folders: ['core'], packages: ['node:', 'archiver'] },
  project: {
    folders: ['core'],
    packages: ['node:', 'semver', 'sucrase', 'saxes', 'smol-toml', 'jsonc-parser', 'yaml'],
  },
  forge: { folders: ['core'], packages: [] },
  operations: {
    folders: ['core', 'wire', ...edges, 'server', 'testing'],
    packages: ['node:', 'jsonc-parser', 'cross-spawn', 'yaml', 'semver'],
  },
  server: { folders: ['core', 'wire', 'storage'], packages: ['node:', 'hono', '@hono/node-server', 'jose'] },
  action: { folders: ['core', 'operations'], packages: ['node:', '@actions/'] },
  cli: { folders: ['core', 'operations', 'server'], packages: ['node:'] },
  pages: { folders: ['core', 'wire'], packages: [] },
  testing: { folders: ['core', 'wire', 'storage'], packages: ['node:'] },
}

/** Files directly in `src/` are faces of the library: they hand out core and wire. */
const face: Layer = { folders: ['core', 'wire'], packages: [] }

const forbiddenNames = /^(utils?|helpers?|common|types|constants|misc|shared)(\.ts)?$/
const imports =
  /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

export function layerOf(path: string): Layer | null {
  const folder = path.split('/')[1] ?? ''
  return folder.endsWith('.ts') ? face : (layers[folder] ?? null)
}

/** What of a file breaks the rules of the house; one sentence each. */
export function faultsOf(path: string, text: string): readonly string[] {
  const layer = layerOf(path)
  if (layer === null) return [`${path} is in a folder that the import table does not know`]
  const folder = path.split('/')[1] ?? ''
  const faults: string[] = []
  for (const [, from, bare, lazy] of withoutComments(text).matchAll(imports)) {
    const name = from ?? bare ?? lazy ?? ''
    if (!name.startsWith('.')) {
      if (!layer.packages.some((allowed) => name === allowed || isBelow(name, allowed)))
        faults.push(`imports ${name}`)
      continue
    }
    const target = posix.join(posix.dirname(path), name).split('/')[1] ?? ''
    if (target !== folder && !layer.folders.includes(target)) faults.push(`imports ${name}`)
  }
  if (folder === 'core') faults.push(...impurities(withoutComments(text)))
  if (text.split('\n').length > 250) faults.push('is longer than 250 lines')
  for (const part of path.split('/').slice(1)) {
    if (forbiddenNames.test(part)) faults.push(`is called ${part}`)
    else if (!/^[a-z0-9-]+(\.ts)?$/.test(part)) faults.push(`${part} is not kebab-case`)
  }
  if (/^export default /m.test(text)) faults.push('has a default export')
  return faults
}

const isBelow = (name: string, allowed: string): boolean =>
  allowed.endsWith(':') || allowed.endsWith('/') ? name.startsWith(allowed) : name.startsWith(`${allowed}/`)

/** Ports are interfaces: they may speak of promises, which core never makes. */
function impurities(text: string): readonly string[] {
  return [
    [/\bDate\.now\(|\bnew Date\(|\bperformance\.now/, 'asks the clock'],
    [/\bMath\.random|\bcrypto\./, 'throws dice'],
    [/\bprocess\.|\bglobalThis\b/, 'reads the environment'],
    [/\basync\b|\bawait\b|\bnew Promise\b/, 'waits'],
  ].flatMap(([pattern, fault]) => ((pattern as RegExp).test(text) ? [fault as string] : []))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** Folders in which every source file with behaviour has its own test file; a folder joins when it is complete. */
const tested = [
  'core',
  'wire',
  'server',
  'storage',
  'backend',
  'packaging',
  'forge',
  'testing',
  'operations',
  'project',
  'cli',
  'action',
  'index.ts',
]
/** The test file that a source file must have; null where it needs none: types and plain data do nothing. */
export function wantedTest(path: string, text: string): string | null {
  const folder = path.split('/')[1] ?? ''
  // The mains of the shells are what process tests run.
  if (!tested.includes(folder) || /^src\/(cli|action)\/index\.ts$/.test(path)) return null
  const script = withoutComments(stripTypeScriptTypes(text))
  if (!/\bfunction\b|\bclass\b|=>/.test(script)) return null
  return path.replace(/^src\//, '__tests__/').replace(/\.ts$/, '.test.ts')
}
