import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../src/pages/tester-answer.ts'
import { type Fields, startFields } from '../../src/pages/tester-fields.ts'

const catalog = JSON.stringify({
  app: { id: 'com.example.app' },
  bundles: [{ version: '3.0.0', hosted: true }],
  channels: [{ name: 'beta', bundle: '3.0.0', public: true, disableAutoUpdate: 'none' }],
})

describe('the answer of the tester', () => {
  it.each<[string, Partial<Fields>, string]>([
    ['a patch', {}, 'gets 1.0.1'],
    ['the same bundle', { current: '1.0.1' }, 'up to date'],
    ['another major', { bundle: '2.0.0' }, 'blocked: disable_auto_update_to_major'],
    ['another major, everything allowed', { bundle: '2.0.0', strategy: 'major' }, 'gets 2.0.0'],
    ['below native', { native: '1.1.0' }, 'blocked: disable_auto_update_under_native'],
    ['below native, allowed', { native: '1.1.0', belowNative: true }, 'gets 1.0.1'],
    ['back to the binary', { bundle: 'builtin', current: '1.0.1' }, 'back to builtin'],
    ['nothing published', { bundle: '' }, 'up to date'],
    [
      'a native version that is too low',
      { strategy: 'metadata', minNative: '2.0.0' },
      'blocked: disable_auto_update_to_metadata',
    ],
    ['an emulator', { emulator: true, allowEmulator: false }, 'blocked: disable_emulator'],
    ['no public channel', { isPublic: false }, 'failed: no_channel'],
    ['a channel of its own', { isPublic: false, selfAssign: true, asks: 'production' }, 'gets 1.0.1'],
    ['a platform that is off', { ios: false }, 'failed: no_channel'],
    ['a catalog', { catalog }, 'gets 3.0.0'],
    ['a catalog that is no JSON', { catalog: '{' }, 'not a question'],
    ['a catalog with faults', { catalog: '{"app": {}}' }, 'not a question'],
    ['a strategy that there is not', { strategy: 'none' }, 'not a question'],
    ['no native version', { native: '' }, 'not a question'],
  ])('%s', (_what, fields, verdict) => {
    expect(answerOf({ ...startFields, ...fields }).verdict).toBe(verdict)
  })

  it('says the rule that decided, what would change it, and what the code means', () => {
    const answer = answerOf({ ...startFields, bundle: '2.0.0' })
    expect(answer.trace.at(-1)).toMatchObject({ outcome: 'refuse', rule: 'strategy-minor' })
    expect(answer.wayOut).toMatch(/same major as 1\.0\.0/)
    expect(answer.code).toMatchObject({
      name: 'disable_auto_update_to_major',
      page: expect.stringContaining('docs/codes.md#'),
    })
    expect(answer.code?.means.length).toBeGreaterThan(20)
  })

  it('never throws', () => {
    const field = (value: string | boolean) => (typeof value === 'string' ? fc.string() : fc.boolean())
    const forms = fc.record(
      Object.fromEntries(Object.entries(startFields).map(([name, value]) => [name, field(value)])),
    ) as unknown as fc.Arbitrary<Fields>
    fc.assert(fc.property(forms, (form) => typeof answerOf(form).verdict === 'string'))
  })
})
