import { describe, expect, it } from 'vitest'
import { parseBuildCommand } from '../../../src/operations/options/build-command.ts'

describe('the build command is words, never a shell line', () => {
  it.each([
    ['npm run build', ['npm', 'run', 'build']],
    ['  vite   build ', ['vite', 'build']],
    ['ng build --configuration "my app"', ['ng', 'build', '--configuration', 'my app']],
    ['node \'a b.mjs\' --x="y z"', ['node', 'a b.mjs', '--x=y z']],
    ['echo ""', ['echo', '']],
    ['false', false],
  ])('%s', (text, words) => {
    expect(parseBuildCommand(text)).toEqual(words)
  })

  it.each(['a && b', 'a || b', 'a | b', 'a; b', 'a > b', 'a < b', 'a &', '$(a)', '`a`', '$HOME/a', '${A}'])(
    '%s needs a shell',
    (text) => {
      expect(() => parseBuildCommand(text)).toThrow(
        /needs a shell, and none is used: put it in a package\.json script/,
      )
    },
  )

  it.each([
    ['', /must be a command, or false/],
    ['  ', /must be a command, or false/],
    ['node "a', /has a quote without its end/],
  ])('%j is refused', (text, why) => {
    expect(() => parseBuildCommand(text)).toThrow(why)
  })
})
