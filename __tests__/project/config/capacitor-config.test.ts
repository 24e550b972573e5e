import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { capacitorConfig } from '../../../src/project/config/capacitor-config.ts'
import { memoryTree } from '../../helpers/memory-tree.ts'

const read = (files: Record<string, string>, appDir = '', env = {}) =>
  capacitorConfig(memoryTree(files), appDir, nodeExec, env)
const ts = (text: string, more: Record<string, string> = {}) => read({ 'capacitor.config.ts': text, ...more })

describe('a Capacitor config is evaluated as the CLI would, without packages and environment', () => {
  it.each<[string, string, object]>([
    [
      'satisfies',
      "import type { CapacitorConfig } from '@capacitor/cli'\nexport default { appId: 'a' } satisfies CapacitorConfig",
      { appId: 'a' },
    ],
    ['module.exports', "module.exports = { appId: 'a' }", { appId: 'a' }],
    ['a function', "export default () => ({ appId: 'a' })", { appId: 'a' }],
    ['a promise', "export default Promise.resolve({ appId: 'a' })", { appId: 'a' }],
    ['a named export', "export const config = { appId: 'a' }", { appId: 'a' }],
    ['a variable with a default', "export default { appId: process.env.APP_ID ?? 'a' }", { appId: 'a' }],
    [
      'a branch for development',
      "export default { appId: 'a', server: process.env.DEV ? { url: 'x' } : undefined }",
      { appId: 'a' },
    ],
    ['production', 'export default { mode: process.env.NODE_ENV }', { mode: 'production' }],
    [
      'dotenv',
      "import * as dotenv from 'dotenv'\ndotenv.config()\nexport default { appId: 'a' }",
      { appId: 'a' },
    ],
    [
      'an enum of a plugin',
      "import { KeyboardResize } from '@capacitor/keyboard'\nexport default { r: KeyboardResize.None }",
      { r: '@capacitor/keyboard#KeyboardResize.None' },
    ],
    [
      'a program it calls',
      "import { execSync } from 'child_process'\nexport default { v: execSync('git log').toString() }",
      { v: 'child_process#execSync()' },
    ],
    ['what it prints', "console.log('hello')\nexport default { appId: 'a' }", { appId: 'a' }],
    [
      'a spread',
      "const base = { appId: 'a' }\nexport default { ...base, x: [...[1]] }",
      { appId: 'a', x: [1] },
    ],
    [
      'a schema of the environment',
      "import { z } from 'zod'\nconst env = z.object({}).parse(process.env)\nexport default { id: env.ID }",
      { id: 'zod#z.object().parse().ID' },
    ],
  ])('%s', async (_what, text, value) => {
    expect(await ts(text)).toEqual({ kind: 'value', file: 'capacitor.config.ts', value })
  })

  it('imports files of the tree, outside of the folder of the app too', async () => {
    const files = {
      'apps/n/capacitor.config.ts':
        "import { id } from '../../shared/id'\nimport pkg from './package.json'\nexport default { appId: id, v: pkg.version }",
      'shared/id.ts': "export const id: string = 'a'",
      'apps/n/package.json': '{"version": "1.0.0"}',
    }
    expect(await read(files, 'apps/n')).toMatchObject({ kind: 'value', value: { appId: 'a', v: '1.0.0' } })
  })

  it('reads files of the tree only', async () => {
    const text =
      "import { readFileSync, existsSync } from 'node:fs'\nexport default { a: readFileSync('version.json', 'utf8'), b: existsSync('/etc/passwd') }"
    expect(await ts(text, { 'version.json': '1' })).toMatchObject({ value: { a: '1', b: false } })
  })

  it('sees the variables that it may see', async () => {
    const files = {
      'capacitor.config.ts': 'export default { a: process.env.A, h: process.env.HOME, u: process.env.U }',
    }
    expect(await read(files, '', { A: 'x', U: null })).toMatchObject({ value: { a: 'x' } })
    expect(await read(files, '', { A: 'y' })).toMatchObject({ value: { a: 'y' } })
  })

  it.each([
    [
      'capacitor.config.ts',
      {
        'capacitor.config.ts': 'export default {a:1}',
        'capacitor.config.js': 'module.exports={a:2}',
        'capacitor.config.json': '{"a":3}',
      },
    ],
    [
      'capacitor.config.js',
      { 'capacitor.config.js': 'module.exports={a:1}', 'capacitor.config.json': '{"a":3}' },
    ],
    ['capacitor.config.json', { 'capacitor.config.json': '\uFEFF{"a":1}' }],
  ])('%s comes first, the others are dead', async (file, files) => {
    expect(await read(files)).toEqual({ kind: 'value', file, value: { a: 1 } })
  })

  it('none is absent', async () => {
    expect(await read({ 'package.json': '{}' })).toEqual({ kind: 'absent' })
  })

  it.each([
    ['a syntax error', 'export default {', /Unexpected token/],
    ['an error of its own', "throw new Error('APP_ID is missing')", /APP_ID is missing/],
    ['no object', 'export default 7', /exports no object/],
    ['a list', 'export default []', /exports no object/],
    ['a file that is not there', "import x from './gone'\nexport default x", /cannot find \.\/gone/],
    ['an end that never comes', 'while (true) {}', /did not end in time/],
    ['a value that refers to itself', 'const a: any = {}; a.a = a; export default a', /refers to itself/],
  ])('%s: unreadable, with the text that counts instead', { timeout: 20_000 }, async (_what, text, why) => {
    expect(await ts(text)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringMatching(why),
      source: expect.stringContaining(text),
    })
  })

  it('the text of what an unreadable one imports counts too', async () => {
    const text = "import { id } from './id'\nthrow new Error(id)"
    const one = await ts(text, { 'id.ts': "export const id = 'a'", 'package.json': '{"version": "1"}' })
    const two = await ts(text, { 'id.ts': "export const id = 'b'", 'package.json': '{"version": "1"}' })
    expect([one, two].map((each) => each.kind === 'unreadable' && each.source)).toEqual([
      expect.stringContaining("id = 'a'"),
      expect.stringContaining("id = 'b'"),
    ])
  })
})
