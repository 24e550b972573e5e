import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { fixtureRepo, type Repo } from '../helpers/fixture-repo.ts'
import { pushed } from '../helpers/push.ts'
import type { ActionResult } from '../helpers/run-action.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const bundle = inject('bundle')

const push = (repo: Repo, inputs: Record<string, string>): Promise<ActionResult> =>
  pushed(bundle, repo, inputs)

async function recorded(repo: Repo, platform: string): Promise<void> {
  const result = await push(repo, { command: 'native', platform, version: '1.0.0', build: '100' })
  expect(result.exitCode, result.stdout).toBe(0)
}

describe('a push to main, through the built action', () => {
  test('without a recorded native build everything is held, green, and the summary prints the line to run', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    const result = await push(repo, {})
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs).toMatchObject({
      outcome: 'held',
      'ios-outcome': 'held',
      'android-outcome': 'held',
    })
    expect(result.summary).toContain('capacitor-ota native --platform android')
  })

  test('a web change is published, proven in process, and told in outputs and summary', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    await recorded(repo, 'android')
    await recorded(repo, 'ios')
    repo.edit('src/main.js', 'Hello from the store build', 'Hello over the air')
    repo.commit('fix: greeting')
    const result = await push(repo, {})
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs).toMatchObject({
      outcome: 'published',
      'ios-outcome': 'published',
      'android-outcome': 'published',
      'release-type': 'ota',
      'ios-verdict': 'ota',
      'android-verdict': 'ota',
      delivery: 'simulated',
      version: '1.0.1',
      channel: 'production',
    })
    expect(result.outputs.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(Number(result.outputs.size)).toBeGreaterThan(0)
    expect(JSON.parse(result.outputs.reasons ?? '')).toBeInstanceOf(Object)
    expect(result.summary).toContain('1.0.1')

    const again = await push(repo, {})
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', 'ios-outcome': 'unchanged' })
  })

  test('a manifest change holds android only, and the reason names the file', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    await recorded(repo, 'android')
    await recorded(repo, 'ios')
    repo.edit('src/main.js', 'Hello from the store build', 'Hello, camera')
    repo.edit(
      'android/app/src/main/AndroidManifest.xml',
      'android:allowBackup="true"',
      'android:allowBackup="false"',
    )
    repo.commit('feat: camera')
    const result = await push(repo, {})
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs).toMatchObject({
      outcome: 'held',
      'ios-outcome': 'published',
      'android-outcome': 'held',
      'release-type': 'mixed',
      'android-verdict': 'native',
      version: '1.0.1',
    })
    expect(result.outputs.reasons).toContain('android/app/src/main/AndroidManifest.xml')
  })

  test('bad input is told whole, with every fault, and fails the job', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    const result = await push(repo, { store: 'floppy:a', channel: 'No Such!', 'version-policy': 'sometimes' })
    expect(result.exitCode).toBe(1)
    for (const name of ['store', 'channel', 'version-policy']) expect(result.stdout).toContain(name)
  })

  test('no store is one error that shows both lines to paste', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    const result = await push(repo, { store: '' })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('store: s3://')
    expect(result.stdout).toContain('CAPGO_TOKEN')
  })
})
