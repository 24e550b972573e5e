import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { sandboxProgram } from '../../../src/project/config/sandbox.ts'

/** What the program says of these files, as CommonJS, with nothing in its environment. */
function evaluated(
  files: Readonly<Record<string, string>>,
  entry = 'c.js',
): { value?: unknown; error?: string } {
  const { stdout } = spawnSync(process.execPath, ['-e', sandboxProgram], {
    input: JSON.stringify({ files, entry }),
    encoding: 'utf8',
    env: {},
  })
  return JSON.parse(stdout) as { value?: unknown; error?: string }
}
const exported = (code: string, more: Readonly<Record<string, string>> = {}) =>
  evaluated({ 'c.js': code, ...more })

describe('the value of a config', () => {
  it.each<[string, string, unknown]>([
    ['an object', 'module.exports = { a: 1 }', { a: 1 }],
    ['a default', 'exports.__esModule = true; exports.default = { a: 1 }', { a: 1 }],
    ['a named one', 'exports.__esModule = true; exports.config = { a: 1 }', { a: 1 }],
    ['a function', 'module.exports = async () => ({ a: 1 })', { a: 1 }],
    ['a promise', 'module.exports = Promise.resolve({ a: 1 })', { a: 1 }],
    [
      'enums of packages, as text',
      "module.exports = { a: require('@capacitor/keyboard').KeyboardResize.None }",
      { a: '@capacitor/keyboard#KeyboardResize.None' },
    ],
    ['a variable that is not set', 'module.exports = { a: process.env.HOME ?? null }', { a: null }],
    ['what it logs does not matter', 'console.log("x"); module.exports = { a: 1 }', { a: 1 }],
    [
      'dates, patterns and functions',
      'module.exports = { a: new Date(0), b: /x/g, c() {} }',
      { a: expect.stringContaining('1970'), b: '/x/g' },
    ],
  ])('%s', (_what, code, value) => {
    expect(exported(code)).toEqual({ value })
  })

  it('files of the tree are read by import and by fs', () => {
    const code =
      "module.exports = { a: require('./d').a, b: JSON.parse(require('fs').readFileSync('./p.json', 'utf8')).b, c: require('node:fs').existsSync('none') }"
    expect(exported(code, { 'd.js': 'exports.a = 1', 'p.json': '{"b": 2}' })).toEqual({
      value: { a: 1, b: 2, c: false },
    })
  })
})

describe('what is no config', () => {
  it.each([
    ['an error of its own', 'throw new Error("no")', /^no$/],
    ['no object', 'module.exports = 7', /exports no object/],
    ['a list', 'module.exports = []', /exports no object/],
    ['a file that is not there', "require('./none')", /cannot find \.\/none/],
    ['a file of the machine', "require('fs').readFileSync('/etc/hosts')", /cannot read \/etc\/hosts/],
    ['itself', 'const a = {}; a.a = a; module.exports = a', /refers to itself/],
  ])('%s', (_what, code, why) => {
    expect(exported(code).error).toMatch(why)
  })
})
