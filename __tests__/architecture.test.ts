import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultsOf, layerOf, wantedTest } from './helpers/architecture.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const posix = (path: string): string => relative(root, path).split(sep).join('/')

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => posix(join(entry.parentPath, entry.name)))
    .sort()
}

const sources = filesBelow(join(root, 'src'))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('the house', () => {
  it('is guarded over every source file', () => {
    expect(sources.length).toBeGreaterThan(100)
    for (const path of sources) expect(layerOf(path), path).not.toBeNull()
  })

  it.each(sources)('%s keeps to its layer, its size and its name', (path) => {
    expect(faultsOf(path, read(path))).toEqual([])
  })

  it('has one test file per source file with behaviour', () => {
    const wanted = sources.flatMap((path) => wantedTest(path, read(path)) ?? [])
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('is quoted in CONTRIBUTING for whoever changes it', () => {
    expect(existsSync(join(root, 'CONTRIBUTING.md'))).toBe(true)
    expect(read('CONTRIBUTING.md')).toContain('core')
  })
})

/** The guard itself, on files that break one rule each. */
describe('the guard', () => {
  const many = Array.from({ length: 251 }, () => 'export const a = 1').join('\n')
  it.each([
    ['core may not import storage', 'src/core/a.ts', "import { fsStorage } from '../storage/fs.ts'"],
    ['core may not import node', 'src/core/a.ts', "import { join } from 'node:path'"],
    ['core may not import a package but semver', 'src/core/a.ts', "import { parse } from 'yaml'"],
    ['core asks no clock', 'src/core/a.ts', 'export const now = () => Date.now()'],
    ['core throws no dice', 'src/core/a.ts', 'export const dice = () => Math.random()'],
    ['core reads no environment', 'src/core/a.ts', 'export const home = process.env.HOME'],
    ['core waits for nothing', 'src/core/a.ts', 'export async function wait() {}'],
    [
      'wire may not import the server',
      'src/wire/a.ts',
      "import { createHandler } from '../server/handler.ts'",
    ],
    ['a backend may not import operations', 'src/backend/a.ts', "import { run } from '../operations/run.ts'"],
    [
      'the action may not import the cli',
      'src/action/a.ts',
      "import { parseArgv } from '../cli/parse-argv.ts'",
    ],
    ['operations may not import @actions', 'src/operations/a.ts', "import { info } from '@actions/core'"],
    ['dynamic imports count', 'src/core/a.ts', "export const later = () => import('../storage/fs.ts')"],
    ['re-exports count', 'src/core/a.ts', "export { fsStorage } from '../storage/fs.ts'"],
    ['a file over 250 lines', 'src/core/a.ts', many],
    ['a file called utils', 'src/core/utils.ts', 'export const a = 1'],
    ['a folder called helpers', 'src/core/helpers/a.ts', 'export const a = 1'],
    ['a default export', 'src/core/a.ts', 'export default 1'],
    ['a name that is not kebab-case', 'src/core/someThing.ts', 'export const a = 1'],
  ])('refuses: %s', (_, path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1)
  })

  it.each([
    ['a function', 'export function a() {}', true],
    ['an arrow', 'export const a = (b: number): number => b', true],
    ['a class', 'export class A {}', true],
    ['types with arrows', 'export interface A { readonly run: (b: string) => void }', false],
    ['a comment with an arrow', '/** a => b */\nexport const a = 1', false],
    ['names of others', "export { a } from './a.ts'", false],
    ['data', "export const a = ['b'] as const\nexport type A = (typeof a)[number]", false],
  ])('a test file of its own: %s', (_, text, wanted) => {
    expect(wantedTest('src/core/deep/a.ts', text)).toBe(wanted ? '__tests__/core/deep/a.test.ts' : null)
  })

  it.each([
    ['core and semver', 'src/core/a.ts', "import semver from 'semver'\nimport { b } from './b.ts'"],
    ['wire and core', 'src/wire/a.ts', "import { resolve } from '../core/resolve.ts'"],
    ['the cli and the server', 'src/cli/a.ts', "import { startNodeServer } from '../server/node.ts'"],
  ])('lets pass: %s', (_, path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})
