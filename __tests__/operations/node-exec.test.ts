import { realpathSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const node = (script: string, options = {}) => nodeExec(process.execPath, ['-e', script], options)
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('a child process', () => {
  it.each([
    ['ends with its exit code', 'process.exit(7)', {}, { exitCode: 7 }],
    ['says what it says on stderr', 'console.error("no")', {}, { stderr: 'no\n' }],
    [
      'is given its input',
      'process.stdin.on("data", (d) => console.error("got " + d))',
      { input: 'x' },
      { stderr: 'got x\n' },
    ],
    [
      'has no input unless it is given',
      'process.stdin.on("end", () => console.error("end")).resume()',
      {},
      { stderr: 'end\n' },
    ],
    [
      'has the environment that it is given, and no other',
      'console.error(Object.keys(process.env).includes("HOME"), process.env.A)',
      { env: { A: 'b' } },
      { stderr: 'false b\n' },
    ],
  ])('%s', async (_what, script, options, result) => {
    expect(await node(script, options)).toMatchObject(result)
  })

  it('runs where it is told, and its bytes are not changed', async () => {
    const cwd = tempFolder()
    const { stdout } = await node('process.stdout.write(process.cwd())', { cwd })
    expect(realpathSync(text(stdout))).toBe(realpathSync(cwd))
    const binary = await node('process.stdout.write(Buffer.from([0, 255, 10]))')
    expect([...binary.stdout]).toEqual([0, 255, 10])
  })

  it('its output is seen while it runs', async () => {
    const chunks: string[] = []
    await node('console.log(1); console.error(2)', {
      onOutput: (chunk: Uint8Array) => chunks.push(text(chunk)),
    })
    expect(chunks.sort()).toEqual(['1\n', '2\n'])
  })

  it('that takes too long is ended', async () => {
    expect((await node('setTimeout(() => {}, 60000)', { timeout: 200 })).exitCode).toBe(-1)
  })

  it('that ends before it read its input is no error', async () => {
    expect((await node('process.exit(0)', { input: 'x'.repeat(1_000_000) })).exitCode).toBe(0)
  })

  it('its input may come while it starts, and when it never comes the child is ended', async () => {
    const script = 'process.stdin.on("data", (d) => console.error("got " + d))'
    expect(await node(script, { input: Promise.resolve('x') })).toMatchObject({ stderr: 'got x\n' })
    await expect(
      node('setTimeout(() => {}, 60000)', { input: Promise.reject(new Error('never')) }),
    ).rejects.toThrow('never')
  })

  it('that is not there throws', async () => {
    await expect(nodeExec('no-such-program-anywhere', [])).rejects.toThrow(/ENOENT/)
  })

  it('words are passed as they are: no shell reads them', async () => {
    const words = ['$HOME', '`id`', 'a b', '"', '*']
    const { stdout } = await nodeExec(process.execPath, [
      '-p',
      'JSON.stringify(process.argv.slice(1))',
      ...words,
    ])
    expect(JSON.parse(text(stdout))).toEqual(words)
  })
})
