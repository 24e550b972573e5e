import { describe, expect, it } from 'vitest'
import type { Platform } from '../../../src/core/platform.ts'
import { trapezeSources } from '../../../src/project/sources/trapeze-sources.ts'
import { memoryApp, packageJson } from '../../helpers/memory-app.ts'

const scripts = { native: 'trapeze run native.yaml -y' }
async function found(yaml: string, platform: Platform = 'android') {
  const app = await memoryApp({ 'package.json': packageJson({}, { scripts }), 'native.yaml': yaml })
  return (await trapezeSources(app, platform)).sources
}
const yaml = (android: string) =>
  `vars:\n  A: 1\nplatforms:\n  android:\n    ${android}\n  ios:\n    targets: x\n`

describe('a Trapeze project that a script runs', () => {
  it('counts by what it says of the platform', async () => {
    const [one] = await found(yaml('packageName: a'))
    const [other] = await found(yaml('packageName: b'))
    expect([one?.id, one?.code, one?.hash === other?.hash]).toEqual([
      'trapeze:native.yaml',
      'TRAPEZE_CHANGED',
      false,
    ])
    const ios = await Promise.all(
      ['packageName: a', 'packageName: b'].map((text) => found(yaml(text), 'ios')),
    )
    expect(ios[0]?.[0]?.hash).toBe(ios[1]?.[0]?.hash)
  })

  it.each(['versionCode: 7', 'versionName: "1.2"', 'incrementVersionCode: true'])(
    '%s is a version',
    async (line) => {
      expect((await found(yaml(line)))[0]?.hash).toBe((await found(yaml('versionCode: 1')))[0]?.hash)
    },
  )

  it('that is no YAML counts by its text', async () => {
    expect((await found('a: [')).map(({ code }) => code)).toEqual(['UNKNOWN_TRAPEZE'])
  })

  it.each([
    'trapeze run -y native.yaml',
    'npx trapeze run "native.yaml"',
    'trapeze run --android-project android ./native.yaml && npm run more',
    'trapeze run first.yaml && trapeze run native.yaml',
  ])('is found in %j', async (native) => {
    const files = { 'package.json': packageJson({}, { scripts: { native } }), 'native.yaml': yaml('a: b') }
    const { sources } = await trapezeSources(await memoryApp(files), 'android')
    expect(sources.map(({ id }) => id)).toEqual(['trapeze:native.yaml'])
  })

  it('that no script runs is nothing', async () => {
    const app = await memoryApp({ 'native.yaml': yaml('packageName: a') })
    expect((await trapezeSources(app, 'android')).sources).toEqual([])
  })
})
