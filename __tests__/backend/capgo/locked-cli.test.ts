import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import lock from '../../../src/backend/capgo/cli-lock.json' with { type: 'json' }
import { capgoCliVersion, lockedCli } from '../../../src/backend/capgo/locked-cli.ts'
import type { Exec, ExecOptions } from '../../../src/core/ports/exec.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** What npm lays down: the packages of the lockfile, and others. Leaves out: their files, but for the program. */
function npm({ others = {}, fails = '' } = {}) {
  const calls: { command: string; args: readonly string[]; options: ExecOptions; settings: string | null }[] =
    []
  const exec: Exec = async (command, args, options = {}) => {
    const { cwd = '' } = options
    const settings = readdirSync(cwd).includes('.npmrc') ? readFileSync(join(cwd, '.npmrc'), 'utf8') : null
    calls.push({ command, args, options, settings })
    if (fails !== '') return { exitCode: 1, stdout: new Uint8Array(), stderr: fails }
    const program = join(cwd, 'node_modules', '@capgo', 'cli', 'dist', 'index.js')
    mkdirSync(dirname(program), { recursive: true })
    writeFileSync(program, '')
    const { '': _root, ...packages } = JSON.parse(
      readFileSync(join(cwd, 'package-lock.json'), 'utf8'),
    ).packages
    writeFileSync(
      join(cwd, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: { ...packages, ...others } }),
    )
    return { exitCode: 0, stdout: new Uint8Array(), stderr: '' }
  }
  return { calls, exec }
}

function machine() {
  const folder = tempFolder()
  return { tools: join(folder, 'tools'), cwd: folder, env: { RUNNER_TOOL_CACHE: join(folder, 'tools') } }
}

const kept = ({ tools }: { tools: string }) => readdirSync(join(tools, 'capacitor-ota'))

describe('ask 26: the Capgo CLI is pinned, with every package that it needs', () => {
  it('the lockfile has a checksum for each, and names no registry', () => {
    const { '': root, ...packages } = lock.packages
    expect(root.dependencies).toEqual({ '@capgo/cli': capgoCliVersion })
    expect(packages['node_modules/@capgo/cli'].version).toBe(capgoCliVersion)
    for (const entry of Object.values(packages)) expect(entry.integrity).toMatch(/^sha512-/)
    expect(JSON.stringify(lock)).not.toMatch(/https?:/)
  })

  it('is installed once, by that lockfile, without scripts and without our keys', async () => {
    const at = machine()
    const { calls, exec } = npm()
    const env = { ...at.env, CAPGO_TOKEN: 'secret', GITHUB_TOKEN: 'secret', PATH: '/bin' }
    const command = await lockedCli({ ...at, exec, env })
    expect(command[0]).toBe('node')
    expect(relative(at.tools, command[1] ?? '').split(/[\\/]/)).toEqual([
      'capacitor-ota',
      expect.stringMatching(new RegExp(`^capgo-cli-${capgoCliVersion}-[0-9a-f]{12}$`)),
      ...['node_modules', '@capgo', 'cli', 'dist', 'index.js'],
    ])
    expect(statSync(command[1] ?? '').isFile()).toBe(true)
    expect(await lockedCli({ ...at, exec, env })).toEqual(command)
    expect(calls).toMatchObject([{ command: 'npm', options: { env: { ...at.env, PATH: '/bin' } } }])
    expect(JSON.stringify(calls[0]?.options.env)).not.toContain('secret')
    expect(calls[0]?.args).toContain('--ignore-scripts=true')
  })

  it('comes from the registry that the repository of the app names, whose token does not stay', async () => {
    const at = machine()
    mkdirSync(join(at.cwd, '.git'))
    mkdirSync(join(at.cwd, 'apps', 'notes'), { recursive: true })
    writeFileSync(join(at.cwd, '.npmrc'), 'registry=https://npm.example.com\n')
    const { calls, exec } = npm()
    const [, entry = ''] = await lockedCli({ ...at, cwd: join(at.cwd, 'apps', 'notes'), exec })
    expect(calls[0]?.settings).toBe('registry=https://npm.example.com\n')
    expect(readdirSync(join(entry, '..', '..', '..', '..', '..'))).not.toContain('.npmrc')
  })

  it('two at once: one of them stays', async () => {
    const at = machine()
    const { calls, exec } = npm()
    const both = await Promise.all([lockedCli({ ...at, exec }), lockedCli({ ...at, exec })])
    expect(both[0]).toEqual(both[1])
    expect([calls.length, kept(at).length]).toEqual([2, 1])
  })

  it.each([
    [
      'a package that the lockfile does not name',
      { others: { 'node_modules/evil': { version: '1.0.0', integrity: 'sha512-x' } } },
      /cannot be installed: npm installed what the lockfile does not name: evil@1\.0\.0$/,
      /--capgo-cli "npx --yes @capgo\/cli@\d+\.\d+\.\d+"/,
    ],
    [
      'another content under a name',
      { others: { 'node_modules/zod': { version: '4.5.4', integrity: 'sha512-x' } } },
      /does not name: zod@4\.5\.4$/,
      /--capgo-cli/,
    ],
    [
      'a checksum that npm refuses',
      { fails: 'npm error code EINTEGRITY\nnpm error Integrity checksum failed' },
      /cannot be installed: npm error code EINTEGRITY/,
      /another package than the one of that version/,
    ],
    ['no registry', { fails: 'npm error code ENOTFOUND' }, /code ENOTFOUND/, /Let npm reach a registry/],
  ])('%s is refused, and nothing stays', async (_what, with_, message, hint) => {
    const at = machine()
    await expect(lockedCli({ ...at, exec: npm(with_).exec })).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
    expect(kept(at)).toEqual([])
  })

  it('without npm the way out is told', async () => {
    const exec: Exec = () => Promise.reject(new Error('spawn npm ENOENT'))
    await expect(lockedCli({ ...machine(), exec })).rejects.toThrow(/cannot be installed: spawn npm ENOENT/)
  })

  it('no cache folder is known: a private one', async () => {
    const [, entry = ''] = await lockedCli({ cwd: tempFolder(), exec: npm().exec, env: {} })
    const folder = join(entry, ...Array<string>(6).fill('..'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    expect(statSync(folder).mode & 0o077).toBe(0)
  })
})
