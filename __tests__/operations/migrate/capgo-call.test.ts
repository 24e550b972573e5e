import { describe, expect, it } from 'vitest'
import { capgoCall, scriptLines } from '../../../src/operations/migrate/capgo-call.ts'

describe('calls of the Capgo CLI in a script', () => {
  it.each([
    ['npx @capgo/cli bundle upload', 'bundle upload', {}],
    [
      'npx --yes @capgo/cli@latest bundle upload com.example.app -c beta',
      'bundle upload',
      { '--channel': 'beta' },
    ],
    ['bunx @capgo/cli bundle u --path=dist', 'bundle upload', { '--path': 'dist' }],
    ['pnpm dlx @capgo/cli channel set production', 'channel set', {}],
    ['npm exec --yes -- @capgo/cli probe --platform ios', 'probe', { '--platform': 'ios' }],
    [
      'capgo bundle upload --delta --bundle "1.0 x"',
      'bundle upload',
      { '--delta': null, '--bundle': '1.0 x' },
    ],
    [
      'npx @capgo/cli bundle upload -a ${{ secrets.A }} --no-key',
      'bundle upload',
      { '--apikey': '${{ secrets.A }}', '--no-key': null },
    ],
  ])('%s', (line, command, flags) => {
    const call = capgoCall(line)
    expect(call?.command).toBe(command)
    expect(Object.fromEntries(call?.flags ?? [])).toEqual(flags)
  })

  it.each(['npm ci', 'echo @capgo/cli bundle upload', 'npx cap sync', 'npx @capgo/cli', ''])(
    '%j is none',
    (line) => {
      expect(capgoCall(line)).toBeNull()
    },
  )

  it('joins lines that go on', () => {
    expect(scriptLines('a \\\n  b\n\n c\r\nd \\\r\n e')).toEqual(['a  b', 'c', 'd  e'])
  })
})
