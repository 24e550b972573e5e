import { expect, it } from 'vitest'
import { parseChannelName } from '../../src/core/channel-name.ts'

it.each(['production', 'pr-12', '2026.01', 'a', 'constructor', 'con', 'x'.repeat(64)])(
  '%s names a channel',
  (raw) => {
    expect(parseChannelName(raw)).toBe(raw)
  },
)

it.each([
  ['upper case', 'Production'],
  ['nothing', ''],
  ['65 characters', 'x'.repeat(65)],
  ['a leading dot', '.hidden'],
  ['a leading dash, which a command line takes for a flag', '-x'],
  ['a leading underscore', '__proto__'],
  ['a slash', 'feature/x'],
  ['a space', 'my channel'],
  ['a line end', 'beta\n'],
  ['a NUL byte', 'beta\0'],
  ['a number', 1],
])('%s does not', (_, raw) => {
  expect(() => parseChannelName(raw)).toThrow(/^must be lower-case letters, digits/)
})
