import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'capacitor-ota-face-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function compile(...args: readonly string[]): string {
  const ran = spawnSync(process.execPath, [tsc, '--module', 'nodenext', '--target', 'es2023', ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  return ran.stdout + ran.stderr
}

beforeAll(() => {
  const settings = ['--declaration', '--emitDeclarationOnly', '--strict', '--rewriteRelativeImportExtensions']
  const roots = ['--rootDir', join(root, 'src'), '--outDir', join(folder, 'lib')]
  const types = ['--lib', 'es2023', '--types', 'semver', '--typeRoots', join(root, 'node_modules', '@types')]
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  expect(compile(...settings, ...roots, ...types, join(root, 'src', 'index.ts'))).toBe('')
})

/** What `src/index.ts` exports, with the file each comes from. */
function exported(): readonly (readonly [name: string, file: string])[] {
  const text = readFileSync(join(root, 'src', 'index.ts'), 'utf8')
  return [...text.matchAll(/export (?:type )?\{([^}]+)\} from '(.+)'/g)].flatMap(
    ([, names = '', file = '']) =>
      names
        .split(',')
        .map((name) => name.replace(/\btype\b/, '').trim())
        .filter((name) => name !== '')
        .map((name) => [name, file] as const),
  )
}

describe('the face of the library', () => {
  it.each(exported())('%s has a docstring', (name, file) => {
    const text = readFileSync(join(root, 'src', file), 'utf8').replaceAll('\r\n', '\n')
    const reexport = new RegExp(`export type \\{ ${name} \\} from '(.+)'`).exec(text)?.[1]
    const where =
      reexport === undefined ? text : readFileSync(join(root, 'src', dirname(file), reexport), 'utf8')
    expect(new RegExp(`\\*/\\nexport (?:const|function|class|interface|type) ${name}\\b`).test(where)).toBe(
      true,
    )
  })

  it.each([
    ['Node', 'es2023', 'node'],
    ['a page', 'es2023,dom', ''],
    ['a worker', 'es2023,webworker', ''],
  ])('a consumer compiles against the declarations in the settings of %s', (name, lib, types) => {
    const consumer = join(folder, `${name.replace(' ', '-')}.ts`)
    writeFileSync(
      consumer,
      `import { type Catalog, type Device, explain, resolve } from './lib/index.js'
export const why = (device: Device, catalog: Catalog): string => explain(resolve(device, catalog)).summary
// @ts-expect-error a device has a platform
resolve({}, new Map())\n`,
    )
    const typeRoots = types === '' ? [] : ['--typeRoots', join(root, 'node_modules', '@types')]
    const settings = ['--lib', lib, '--types', types, ...typeRoots]
    expect(compile('--strict', '--noEmit', '--skipLibCheck', 'false', ...settings, consumer)).toBe('')
  })

  it('bundles for a browser without anything of Node, and stays small', async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(root, 'src', 'index.ts')],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    })
    const [file] = outputFiles
    expect(file?.contents.length).toBeLessThan(120_000)
    expect(file?.text).not.toMatch(/from\s*"node:/)
  })
})
