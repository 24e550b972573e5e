import type { Exec } from '../../core/ports/exec.ts'
import type { Tree } from '../tree.ts'
import { asCommonJs, importedTexts, moduleGraph } from './module-graph.ts'
import { sandboxProgram } from './sandbox.ts'

/** The Capacitor config of one tree. */
export type CapacitorConfig =
  | { readonly kind: 'value'; readonly file: string; readonly value: Readonly<Record<string, unknown>> }
  /** The file is there and could not be evaluated; `source` is its text and that of the files it imports. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string; readonly source: string }
  | { readonly kind: 'absent' }

/** In the order of the Capacitor CLI; a `.json` beside a `.ts` is dead. */
const fileNames = [
  'capacitor.config.ts',
  'capacitor.config.js',
  'capacitor.config.mjs',
  'capacitor.config.json',
]

/** A config that takes longer is unreadable, in milliseconds; starting Node counts. */
const timeLimit = 5_000

/**
 * Evaluates the config of an app as it stands in a tree: in a child process with an empty environment and a time
 * limit, without installed packages (native-detection.md §6.2).
 * @param env the variables that the config may see; null: not set
 */
export async function capacitorConfig(
  tree: Tree,
  appDir: string,
  exec: Exec,
  env: Environment = {},
): Promise<CapacitorConfig> {
  const prefix = appDir === '' ? '' : `${appDir}/`
  const contents = await tree.readAll(fileNames.map((name) => `${prefix}${name}`))
  const name = fileNames.find((candidate) => contents.has(`${prefix}${candidate}`))
  if (name === undefined) return { kind: 'absent' }
  const file = `${prefix}${name}`
  const source = new TextDecoder().decode(contents.get(file)).replace(/^\uFEFF/, '')
  try {
    const value = name.endsWith('.json') ? JSON.parse(source) : await evaluated(tree, file, exec, env)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Error('it is no object')
    return { kind: 'value', file, value }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const imported = name.endsWith('.json') ? [] : await importedTexts(tree, file)
    return { kind: 'unreadable', file, why, source: [source, ...imported].join('\n') }
  }
}

/** Equal modules have an equal value, and starting Node is the slow part: two commits mostly share one evaluation. */
const known = new Map<string, Promise<unknown>>()

async function evaluated(tree: Tree, entry: string, exec: Exec, env: Environment): Promise<unknown> {
  const graph = await moduleGraph(tree, entry)
  const key = JSON.stringify({ graph, entry, env })
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size > 50) known.clear()
  // The compiler is loaded while the child starts: both take as long.
  const input = asCommonJs(graph).then((files) => JSON.stringify({ files, entry }))
  const value = evaluatedInChild(input, exec, env)
  known.set(key, value)
  return value
}

async function evaluatedInChild(input: Promise<string>, exec: Exec, env: Environment): Promise<unknown> {
  const { exitCode, stdout, stderr } = await exec(
    process.execPath,
    ['--input-type=commonjs', '-e', sandboxProgram],
    { env: { NODE_ENV: 'production', ...systemRoot(), ...set(env) }, input, timeout: timeLimit },
  )
  const text = new TextDecoder().decode(stdout)
  if (exitCode !== 0 || text === '') throw new Error(stderr.trim().split('\n')[0] || 'it did not end in time')
  const result = JSON.parse(text) as { value?: unknown; error?: string }
  if (result.error !== undefined) throw new Error(result.error)
  return result.value
}

type Environment = Readonly<Record<string, string | null>>

const set = (env: Environment): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))

/** Without it Node does not start on Windows. */
function systemRoot(): Record<string, string> {
  const root = process.env.SystemRoot
  return root === undefined ? {} : { SystemRoot: root }
}
