import { describe, expect, it } from 'vitest'
import { gradleScript, type Statement } from '../../../src/project/native-files/gradle-script.ts'

const shown = (statements: readonly Statement[]): unknown =>
  statements.map(({ text, body }) => (body === null ? text : [text, shown(body)]))

describe('the statements of a build script', () => {
  it('stand in their blocks, without comments and blank lines', () => {
    const script = '// a\nandroid {\n  defaultConfig { minSdk 24 }\n\n  /* b */ compileSdk 36\n}\n'
    expect(shown(gradleScript(script))).toEqual([
      ['android', [['defaultConfig', ['minSdk 24']], 'compileSdk 36']],
    ])
  })

  it.each([
    ['minSdk = 24', 'minSdk(24)', 'minSdk 24'],
    ["implementation 'a:b:1'", 'implementation("a:b:1")', 'implementation "a:b:1"'],
    ['a.b = c', 'a.b=c', 'a.b c'],
    ['a b;', 'a   b', 'a b'],
  ])('%j and %j are one spelling', (one, other, text) => {
    expect(shown(gradleScript(one))).toEqual([text])
    expect(gradleScript(other)).toEqual(gradleScript(one))
  })

  it.each([
    ["a 'b$c'", 'a "b$c"'],
    ['exclude [a]', 'exclude[a]'],
    ['a == b', 'a = b'],
    ['if (a) b', 'if a b'],
    ['f(a)(b)', 'f a)(b'],
  ])('%j and %j are two', (one, other) => {
    const read = (text: string): unknown => {
      try {
        return shown(gradleScript(text))
      } catch {
        return 'unparsable'
      }
    }
    expect(read(one)).not.toEqual(read(other))
  })

  it('goes on where a line cannot end', () => {
    expect(shown(gradleScript('a = b +\n  c\nd(\n  e,\n  f\n)'))).toEqual(['a b+c', 'd e,f'])
  })

  it('a closure in brackets is part of its statement', () => {
    expect(gradleScript('a(b { c; d })')).toHaveLength(1)
  })

  it.each(['a {', 'a }', 'a(', '"a', '/* a'])('%j is no script', (script) => {
    expect(() => gradleScript(script)).toThrow(expect.objectContaining({ name: 'Unparsable' }))
  })
})
