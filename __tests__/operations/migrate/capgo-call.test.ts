import { describe, expect, it } from 'vitest'
import { capgoCall, commandsOf, scriptLines } from '../../../src/operations/migrate/capgo-call.ts'

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
      'npx @capgo/cli bundle upload --bundle $(node -p "1 + 1") --path dist',
      'bundle upload',
      { '--bundle': '$(node -p "1 + 1")', '--path': 'dist' },
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

  it.each([
    [
      'a key for one command',
      'CAPGO_TOKEN="${{ secrets.A }}" CI=1 npx @capgo/cli bundle upload',
      '${{ secrets.A }}',
    ],
    ['a key of the shell', 'CAPGO_TOKEN=$KEY npx @capgo/cli bundle upload', '$KEY'],
  ])('%s', (_what, line, key) => {
    expect(capgoCall(line)?.flags.get('--apikey')).toBe(key)
  })

  it.each([
    'npx @capgo/cli bundle upload || true',
    'npx @capgo/cli bundle upload > log.txt',
    'npx @capgo/cli bundle upload; echo done',
  ])('%s is not understood', (line) => {
    expect(capgoCall(line)).toBeNull()
  })

  it('marks in quotes mean nothing to the shell', () => {
    const { flags } = capgoCall('capgo bundle upload --comment "a; b | c && d"') ?? {}
    expect(flags?.get('--comment')).toBe('a; b | c && d')
  })

  it.each([
    [
      'npm ci && npx @capgo/cli bundle upload && echo "a && b"',
      ['npm ci', 'npx @capgo/cli bundle upload', 'echo "a && b"'],
    ],
    ['npm ci && npm test', ['npm ci && npm test']],
    ['serve & npx @capgo/cli probe', ['serve & npx @capgo/cli probe']],
  ])('the commands of %s', (line, commands) => {
    expect(commandsOf(line)).toEqual(commands)
  })

  it('joins lines that go on', () => {
    expect(scriptLines('a \\\n  b\n\n c\r\nd \\\r\n e')).toEqual(['a  b', 'c', 'd  e'])
  })
})
