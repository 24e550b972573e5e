import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/operations/result.ts'
import { resultText } from '../../../src/operations/text/result-text.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

const lines = (result: object): string =>
  resultText({ warnings: [], next: [], ...result } as unknown as Result).join('\n')

describe('a release in lines', () => {
  it('ask 24: says what happened per platform, why, who gets what, and what to do next', async () => {
    const world = await shippedWorld()
    world.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    const commit = world.repo.commit('feat: newer phones')
    const text = resultText(await world.release()).join('\n')
    expect(text).toMatch(/^Outcome: held, channel production, version 1\.0\.1$/m)
    expect(text).toMatch(/^ {2}ios {6}published {2}1\.0\.1 goes over the air$/m)
    expect(text).toMatch(/^ {2}android {2}held {7}a native build must come first/m)
    expect(text).toMatch(/^ {11}GRADLE_CHANGED: android\/variables\.gradle changed \(minSdkVersion\)$/m)
    expect(text).toMatch(/not native: .*web app and tooling \(1\)/)
    expect(text).toMatch(/^ {11}compared with ios 1\.0\.0\+1$/m)
    expect(text).toMatch(/^ {2}Who gets what:$/m)
    expect(text).toMatch(/^ {2}delivery simulated$/m)
    expect(text).toContain(`--commit ${commit.slice(0, 12)}`)
  })

  it('several channels, one after the other', async () => {
    const text = resultText(await (await shippedWorld()).plan({ channel: ['a', 'b'] })).join('\n')
    expect(text.match(/^Would be: .*$/gm)).toEqual([
      'Would be: refused, channel a, version 1.0.1',
      'Would be: refused, channel b, version 1.0.1',
    ])
    expect(text).toMatch(/^ {2}channel {2}channel b is created/m)
  })

  it('a plan says that it would', async () => {
    const [first] = resultText(await (await shippedWorld()).plan())
    expect(first).toBe('Would be: published, channel production, version 1.0.1')
  })
})

describe('other results in lines', () => {
  const native = { platform: 'ios', version: '1.0.0', build: '1', fingerprint: 'abcdef0123456789' }

  it.each([
    ['created', 'ios 1.0.0+1 recorded (fingerprint abcdef012345)'],
    ['exists', 'ios 1.0.0+1 was recorded before (fingerprint abcdef012345)'],
    ['retired', 'ios 1.0.0+1 is out of service (fingerprint abcdef012345)'],
  ])('a native build: %s', (state, text) => {
    expect(lines({ verb: 'native', builds: [{ native, state }] })).toBe(text)
  })

  it('init: files, changes, snippets', () => {
    const result = {
      verb: 'init',
      appId: 'com.example.a',
      files: [
        { path: 'a.json', state: 'written' },
        { path: 'b.yml', state: 'kept' },
      ],
      builds: [],
      changes: ['x is gone'],
      snippets: [{ where: 'Here', text: 'one\ntwo' }],
    }
    expect(lines(result)).toBe(
      'App com.example.a\nWrote a.json\nKept  b.yml\n\nWhat changes:\n  * x is gone\n\nHere:\n\n  one\n  two',
    )
  })

  it('fingerprints, and two compared', () => {
    const sources = [{ hash: '0123456789abcdef', kind: 'plugin', label: '@a/b@1.0.0' }]
    const fingerprint = { platform: 'ios', hash: 'h', recipe: 1, sources }
    expect(lines({ verb: 'fingerprint', fingerprints: [fingerprint], comparison: null })).toBe(
      'ios h (recipe 1, 1 sources)\n  0123456789ab plugin @a/b@1.0.0',
    )
    const comparison = {
      verdict: { ios: 'native' },
      changes: [{ platform: 'ios', code: 'C', text: 't', impact: 'compat' }],
      neutral: [{ platform: 'ios', reason: 'docs', count: 2, examples: [] }],
    }
    expect(lines({ verb: 'fingerprint', fingerprints: [], comparison })).toBe(
      'ios: native\n  C: t (compat)\n  not native: docs (2)',
    )
  })

  it('conformance: faults under the question that found them', () => {
    const fault = { rule: 'protocol.md §1', what: 'w', effect: 'e' }
    const checks = [
      { asked: 'one', faults: [] },
      { asked: 'two', faults: [fault] },
    ]
    expect(lines({ verb: 'conform', updateUrl: 'https://a.b', checks })).toBe(
      'ok    one\nFAULT two\n      protocol.md §1: w\n      e\n\nhttps://a.b breaks the protocol in 1 of 2 questions.',
    )
    expect(lines({ verb: 'conform', updateUrl: 'https://a.b', checks: checks.slice(0, 1) })).toContain(
      'keeps the protocol',
    )
  })

  it('an explanation, and the end of a server', () => {
    expect(lines({ verb: 'explain', sentences: ['a', 'b'] })).toBe('a\nb')
    expect(lines({ verb: 'serve' })).toBe('Stopped.')
  })
})
