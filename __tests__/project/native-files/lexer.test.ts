import { describe, expect, it } from 'vitest'
import { type Syntax, tokens } from '../../../src/project/native-files/lexer.ts'
import {
  groovySyntax,
  javaSyntax,
  kotlinSyntax,
  swiftSyntax,
} from '../../../src/project/native-files/syntax.ts'

const read = (text: string, syntax: Syntax = javaSyntax) =>
  [...tokens(text, syntax)].filter(({ kind }) => kind !== 'space').map(({ text: token }) => token)

describe('the tokens of source code', () => {
  it('are words, marks, strings and line ends; a comment is a space', () => {
    expect([...tokens('a/* x */b // y\n"c"', javaSyntax)].map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      ['word a', 'space  ', 'word b', 'space  ', 'space  ', 'newline \n', 'string "c"'],
    )
  })

  it.each<[string, string, Syntax, readonly string[]]>([
    ['what looks like a comment in a string', 'a "// no" b', javaSyntax, ['a', '"// no"', 'b']],
    ['an escaped quote', '"a\\"b" c', javaSyntax, ['"a\\"b"', 'c']],
    ['a string in a comment', 'a /* " */ b', javaSyntax, ['a', 'b']],
    ['comments in comments', '/* a /* b */ c */ d', kotlinSyntax, ['d']],
    ['no comments in comments', '/* a /* b */ c', javaSyntax, ['c']],
    ['code in a string', '"a ${b("}")} c" d', kotlinSyntax, ['"a ${b("}")} c"', 'd']],
    ['raw strings', '#"a " \\(b)"# c', swiftSyntax, ['#"a " \\(b)"#', 'c']],
    ['many lines', '"""a\n"b"\n""" c', kotlinSyntax, ['"""a\n"b"\n"""', 'c']],
    ['a slash that is a pattern', 'a = /b"c/', groovySyntax, ['a', '=', '/b"c/']],
    ['a slash that divides', 'a / b', groovySyntax, ['a', '/', 'b']],
    ['words of other alphabets', 'größe = 名前', javaSyntax, ['größe', '=', '名前']],
  ])('%s', (_what, text, syntax, expected) => {
    expect(read(text, syntax)).toEqual(expected)
  })

  it.each([
    ['a comment', '/* a', javaSyntax],
    ['a comment in a comment', '/* /* */', kotlinSyntax],
    ['a string', '"a', javaSyntax],
    ['a string at the end of its line', '"a\nb"', javaSyntax],
    ['code in a string', '"${a', kotlinSyntax],
  ])('%s that does not end is no code', (_what, text, syntax) => {
    expect(() => read(text, syntax)).toThrow(/not end/)
  })
})
