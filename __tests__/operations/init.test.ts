import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { CommandOf } from '../../src/operations/command.ts'
import { parseConfigFile } from '../../src/operations/config/read-config-file.ts'
import { init } from '../../src/operations/init.ts'
import { commandWith } from '../helpers/command.ts'
import { type OperationWorld, operationWorld } from '../helpers/operation-world.ts'

const run = ({ repo, ports }: OperationWorld, options: Partial<CommandOf<'init'>> = {}) =>
  init(commandWith('init', { workingDirectory: repo.folder, ...options }), ports)
const read = ({ repo }: OperationWorld, path: string) => readFileSync(join(repo.folder, path), 'utf8')

describe('init', () => {
  it('writes a config that parses, and a workflow that is one', async () => {
    const world = operationWorld()
    const { files, builds, next } = await run(world)
    expect(files).toEqual([
      { path: 'capacitor-ota.config.json', state: 'written' },
      { path: '.github/workflows/live-update.yml', state: 'written' },
    ])
    const config = parseConfigFile(read(world, 'capacitor-ota.config.json'), 'x')
    expect(config.values.store).toBe('file:../ota-store')
    expect(config.channels).toMatchObject([{ name: 'production', from: { kind: 'branch', pattern: 'main' } }])
    const workflow = parse(read(world, '.github/workflows/live-update.yml')) as {
      jobs: { release: { steps: { uses?: string }[] } }
    }
    expect(workflow.jobs.release.steps.at(-1)?.uses).toBe('capacitor-ota/capacitor-ota@v1')
    expect(builds).toEqual([])
    expect(next[0]?.line).toBe(
      'capacitor-ota native --platform ios --commit HEAD\ncapacitor-ota native --platform android --commit HEAD',
    )
  })

  it('keeps what is there', async () => {
    const world = operationWorld()
    world.repo.write('capacitor-ota.config.json', '{}')
    const { files } = await run(world)
    expect(files.map(({ state }) => state)).toEqual(['kept', 'written'])
    expect(read(world, 'capacitor-ota.config.json')).toBe('{}')
  })

  it('records the builds that are named', async () => {
    const world = operationWorld()
    const nativeBuild = [{ platform: 'ios', version: '1.0.0', build: '7', ref: 'HEAD' }] as const
    const { builds, next } = await run(world, { store: world.store, nativeBuild })
    expect(builds).toMatchObject([
      { native: { platform: 'ios', version: '1.0.0', build: '7' }, state: 'created' },
    ])
    expect(next).toHaveLength(1)
    expect((await world.plan()).platforms[0]?.verdict.verdict).toBe('ota')
  })

  it('shows the three addresses, which a store in the cloud does not need', async () => {
    const world = operationWorld()
    const own = await run(world, { updateUrl: 'https://updates.example.org/updates' })
    expect(own.snippets.map(({ text }) => text).join('\n')).toContain('notifyAppReady()')
    const cloud = await run(operationWorld(), { store: { kind: 'capgo' } })
    expect(cloud.snippets.map(({ text }) => text).join('\n')).not.toContain('updateUrl')
  })

  it('says when the plugin is not there', async () => {
    const world = operationWorld()
    world.repo.edit(
      'package.json',
      '"@capacitor/keyboard": "8.0.5",\n    "@capgo/capacitor-updater": "8.51.23"',
      '"@capacitor/keyboard": "8.0.5"',
    )
    expect((await run(world)).warnings).toEqual([
      '@capgo/capacitor-updater is not installed: npm install @capgo/capacitor-updater',
    ])
  })
})

describe('init --from', () => {
  it('reads a workflow that uploads with the Capgo CLI', async () => {
    const world = operationWorld()
    const from = join(world.repo.folder, 'old.yml')
    writeFileSync(
      from,
      'on: push\njobs:\n  a:\n    steps:\n      - run: npx @capgo/cli bundle upload --channel beta\n',
    )
    const { changes } = await run(world, { from })
    expect(changes).toContain('--channel beta is the input channel')
    expect(read(world, '.github/workflows/live-update.yml')).toContain('uses: capacitor-ota/capacitor-ota@v1')
    expect(JSON.parse(read(world, 'capacitor-ota.config.json'))).toMatchObject({ store: 'capgo' })
  })

  it.each([
    ['is not there', null, /cannot be read/],
    ['uploads nothing', 'on: push\njobs: {}\n', /calls no "bundle upload"/],
  ])('one that %s writes nothing', async (_what, text, why) => {
    const world = operationWorld()
    const from = join(world.repo.folder, 'old.yml')
    if (text !== null) writeFileSync(from, text)
    await expect(run(world, { from })).rejects.toThrow(why)
    expect(world.repo.git('status', '--porcelain')).not.toContain('config')
  })
})
