import { expect, it } from 'vitest'
import { holdText, platformResult } from '../../../src/operations/release/platform-result.ts'

const verdict = { verdict: 'ota', reasons: [] }
const move = (serves: string | null = null) => ({
  kind: 'move',
  platform: 'ios',
  verdict,
  target: { serves },
})
const hold = {
  kind: 'hold',
  platform: 'ios',
  verdict: { verdict: 'native', reasons: [{ text: 'x changed' }] },
}
const fault = { code: 'SERVER_URL_SET', text: 'server.url is set', fix: '' }
const plain = {
  plan: move(),
  faults: [] as unknown[],
  exists: false,
  settings: null as unknown,
  refuses: false,
  endangered: [] as string[],
}

it.each<[string, Partial<Record<keyof typeof plain, unknown>>, string, string]>([
  ['a new bundle', {}, 'published', '1.0.1 goes over the air'],
  ['one that is there', { exists: true }, 'relinked', '1.0.1 has this content and is served again'],
  [
    'one that is served',
    { plan: move('1.0.1'), exists: true },
    'unchanged',
    'devices are served 1.0.1 already',
  ],
  [
    'one that is served, under other settings',
    { plan: move('1.0.1'), exists: true, settings: {} },
    'unchanged',
    "devices are served 1.0.1 already; the channel's settings changed",
  ],
  ['a native change', { plan: hold }, 'held', 'a native build must come first: x changed'],
  [
    'an older commit',
    { plan: { ...move('1.0.2'), kind: 'superseded' } },
    'superseded',
    'the lane serves 1.0.2, from a newer commit',
  ],
  ['a rule that refuses', { refuses: true }, 'refused', 'below (c)'],
  [
    'binaries in danger',
    { endangered: ['ios 1+1'] },
    'held',
    'one bundle serves the whole channel, and ios 1+1 would get it and cannot run it',
  ],
  [
    'a fault of the build comes before everything',
    { faults: [fault], plan: hold },
    'refused',
    'SERVER_URL_SET: server.url is set',
  ],
])('%s', (_what, but, outcome, because) => {
  const { plan, faults, exists, settings, refuses, endangered } = { ...plain, ...but }
  const refused = new Map(refuses ? [[plan, { kind: 'blocked', because: 'below', code: 'c' }]] : [])
  const found = platformResult(
    plan as never,
    { reconciliation: { settings } } as never,
    { checked: { errors: faults } } as never,
    { version: '1.0.1', exists, proof: { refused, endangered } } as never,
  )
  expect(found).toMatchObject({ platform: 'ios', outcome, because })
})

it.each([
  [{ verdict: 'native', reasons: [{ text: 'x changed' }] }, 'a native build must come first: x changed'],
  [{ verdict: 'native', reasons: [] }, 'a native build must come first: native code differs'],
  [{ verdict: 'unknown', reasons: [{ text: 'none is recorded' }] }, 'none is recorded'],
  [{ verdict: 'unknown', reasons: [] }, 'no comparison was possible'],
  [{ verdict: 'native', reasons: [], forced: { reason: 'I say so' } }, 'forced to native: I say so'],
])('a platform waits: %j', (verdict, text) => {
  expect(holdText({ verdict } as never)).toBe(text)
})
