import { expect, it } from 'vitest'
import { neutralSource } from '../../src/server/neutral-source.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'

const file = (planValid: boolean) =>
  parseNeutralCatalog({
    app: { id: 'com.example.app', planValid },
    bundles: [{ version: '1.0.1', hosted: true }],
    channels: [{ name: 'production', public: true, bundle: '1.0.1', disableAutoUpdate: 'major' }],
  })

it('serves the one app of its file', async () => {
  const source = neutralSource(file(true))
  const view = await source.app('com.example.app')
  expect([...(view?.catalog.channels.keys() ?? [])]).toEqual(['production'])
  expect(view?.served('1.0.1', 'https://x.example.com/files')?.url).toBe(
    'https://x.example.com/files/1.0.1.zip',
  )
  expect(view?.sizeOf('1.0.1', 'a.js', 'ab')).toBeNull()
  expect(await source.app('com.example.other')).toBeNull()
})

it('an app without a valid plan is not here, as at Capgo Cloud', async () => {
  expect(await neutralSource(file(false)).app('com.example.app')).toBeNull()
})
