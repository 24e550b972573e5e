import { afterEach, expect, it, vi } from 'vitest'
import { maskSecrets } from '../../src/action/mask.ts'

afterEach(() => vi.restoreAllMocks())

/** What the runner is told to hide. */
function masked(env: Record<string, string>): readonly string[] {
  const said: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  maskSecrets(env)
  return said
    .join('')
    .split('\n')
    .flatMap((line) => /^::add-mask::(.*?)\r?$/.exec(line)?.[1] ?? [])
}

it.each([
  ['a token', { INPUT_TOKEN: 'secret-1' }, ['secret-1']],
  [
    'keys of ours and of others',
    { CAPGO_TOKEN: 'a-key', AWS_SECRET_ACCESS_KEY: 'b-key' },
    ['a-key', 'b-key'],
  ],
  [
    'every line of one with several',
    { CAPACITOR_OTA_SIGNING_KEY: 'line-1\nline-2' },
    ['line-1%0Aline-2', 'line-1', 'line-2'],
  ],
  [
    'a key that is an input',
    { 'INPUT_PRIVATE-KEY': 'k-line-1\nk-line-2' },
    ['k-line-1%0Ak-line-2', 'k-line-1', 'k-line-2'],
  ],
  ['but no line too short to be one', { CAPACITOR_OTA_SIGNING_KEY: 'line-1\n}' }, ['line-1%0A}', 'line-1']],
  ['nothing else', { CAPACITOR_OTA_STORE: 'file:x', PATH: '/bin', GITHUB_TOKEN: '' }, []],
])('%s', (_what, env, hidden) => {
  expect(masked(env as unknown as Record<string, string>)).toEqual(hidden)
})
