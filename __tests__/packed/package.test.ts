import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import spawn from 'cross-spawn'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outsideNode } from '../helpers/outside-node.ts'
import { runCli, startServer } from '../helpers/run-cli.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const node = outsideNode()
let folder: string
let entry: string

const npm = (cwd: string, ...args: readonly string[]): string => {
  const ran = spawn.sync('npm', [...args], { cwd, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`npm ${args.join(' ')}\n${ran.stdout}${ran.stderr}`)
  return ran.stdout
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'capacitor-ota-packed-')))
  const [packed] = JSON.parse(
    npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as [{ filename: string }]
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  npm(folder, 'install', '--no-audit', '--no-fund', join(folder, packed.filename))
  entry = join(folder, 'node_modules', 'capacitor-ota', 'lib', 'cli', 'index.js')
})

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe(`the package, installed in an empty folder, on ${node}`, () => {
  test('the command line says its version and its help', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(await runCli(['--version'], { cwd: folder, node, entry })).toEqual({
      exitCode: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
    const help = await runCli(['--help'], { cwd: folder, node, entry })
    expect(help.exitCode).toBe(0)
    for (const verb of ['init', 'plan', 'release', 'native', 'explain', 'serve'])
      expect(help.stdout).toContain(verb)
  })

  test('the server starts, says that it is healthy, and stops when asked', async () => {
    const server = await startServer(['--store', `file:${join(folder, 'store')}`], {
      cwd: folder,
      node,
      entry,
    })
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(await server.stop()).toBe(0)
  })

  test.each([
    '.',
    './wire',
    './operations',
    './server',
    './server/node',
    './storage',
    './storage/fs',
    './storage/memory',
    './testing',
  ])('capacitor-ota/%s loads without the packages of the action', (subpath) => {
    const name = join('capacitor-ota', subpath).replaceAll('\\', '/')
    const script = `const it = await import(${JSON.stringify(name)}); console.log(Object.keys(it).length >= 0 ? 'loaded' : '')`
    expect(execFileSync(node, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' })).toBe(
      'loaded\n',
    )
  })

  test('nothing of the action is installed, and the whole stays small', () => {
    const tree = JSON.parse(npm(folder, 'ls', '--all', '--json')) as Tree
    const names = new Set(namesOf(tree))
    expect([...names].filter((name) => name.startsWith('@actions/'))).toEqual([])
    expect(names.size).toBeLessThanOrEqual(85)
  })
})

interface Tree {
  readonly dependencies?: Readonly<Record<string, Tree>>
}

function namesOf(tree: Tree): string[] {
  return Object.entries(tree.dependencies ?? {}).flatMap(([name, below]) => [name, ...namesOf(below)])
}
