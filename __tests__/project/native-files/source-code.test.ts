import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceCode } from '../../../src/project/native-files/source-code.ts'
import {
  cSyntax,
  groovySyntax,
  javaSyntax,
  kotlinSyntax,
  proguardSyntax,
  rubySyntax,
  swiftSyntax,
} from '../../../src/project/native-files/syntax.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const languages = {
  java: javaSyntax,
  kotlin: kotlinSyntax,
  swift: swiftSyntax,
  c: cSyntax,
  groovy: groovySyntax,
  ruby: rubySyntax,
  proguard: proguardSyntax,
} as const

const same = [
  ['row 24: comments', 'java', 'int a; // one', '/* two */ int a;'],
  ['row 25: indent and blank lines', 'swift', 'func a() {\n\n\treturn 1\n}', 'func a() {\n  return 1\n}\n'],
  ['row 22: line ends', 'java', 'a;\nb;', '\uFEFFa;\r\nb;\r\n'],
  ['spaces round brackets and operators', 'kotlin', 'if ( a==b ) {', 'if(a == b){'],
  ['nested comments', 'swift', 'a /* x /* y */ z */ b', 'a b'],
  ['nested comments', 'kotlin', 'a /* x /* y */ z */ b', 'a b'],
  ['a quote in a comment', 'java', "a // don't", 'a'],
  ['row 39: a URL in a comment', 'proguard', '# http://a\n-keep class A', '# http://b\n-keep class A'],
  ['=begin blocks', 'ruby', '=begin\nx\n=end\na', 'a'],
] as const

const different = [
  ['row 26: // in a string', 'kotlin', 'val a = "http://a"', 'val a = "http://b"'],
  ['spaces in a string', 'java', 'a("x  y")', 'a("x y")'],
  ['// in a raw string', 'kotlin', 'a = """\n// x"""', 'a = """\n// y"""'],
  ['// in a raw string', 'swift', 'a = #"a"b // x"#', 'a = #"a"b // y"#'],
  ['// in interpolated code', 'swift', 'a = "\\(f("//x")) b"', 'a = "\\(f("//y")) b"'],
  ['// in interpolated code', 'kotlin', 'a = "${f("//x")} b"', 'a = "${f("//y")} b"'],
  ['an escaped quote', 'java', 'a("\\"//x")', 'a("\\"//y")'],
  ['block comments do not nest', 'java', 'a /* /* */ b', 'a /* */'],
  ['a raw string', 'c', 'a = R"x(//" a)x"', 'a = R"x(//" b)x"'],
  ['a pattern', 'groovy', 'a = /b"c/ // d', 'a = /b"d/'],
  ['a heredoc', 'ruby', 'a = <<~EOS\n# x\nEOS\n', 'a = <<~EOS\n# y\nEOS\n'],
  ['increment', 'java', 'a++ + b', 'a + ++b'],
  ['words', 'java', 'int a', 'inta'],
  ['a macro with a value', 'c', '#define A (x)', '#define A(x)'],
  ['row 40: a keep rule', 'proguard', '-keep class A', '-keep class B'],
] as const

const form = (text: string, language: keyof typeof languages) =>
  sourceCode(text, languages[language], language === 'c' ? 'all' : 'meaningful')

describe('sourceCode', () => {
  test.each(same)('same: %s (%s)', (_, language, a, b) => {
    expect(form(a, language)).toBe(form(b, language))
  })

  test.each(different)('different: %s (%s)', (_, language, a, b) => {
    expect(form(a, language)).not.toBe(form(b, language))
  })

  test.each([
    ['a comment', 'java', 'a /* b'],
    ['a string', 'swift', 'a = "b\n'],
    ['code in a string', 'kotlin', 'a = "${b'],
    ['a conflict marker is plain text', 'java', ''],
  ] as const)('%s that does not end is unparsable (%s)', (_, language, text) => {
    if (text === '') expect(form('<<<<<<< HEAD', language)).not.toBe('')
    else expect(() => form(text, language)).toThrow(Unparsable)
  })

  test('a form is its own form, or the text is unparsable', () => {
    const part = fc.constantFrom('a', ' ', '\n', '"', "'", '/*', '*/', '//', '\\', '${', '}', '+', '#', 'x y')
    const language = fc.constantFrom(...(Object.keys(languages) as (keyof typeof languages)[]))
    fc.assert(
      fc.property(fc.array(part), language, (parts, name) => {
        try {
          const once = form(parts.join(''), name)
          if (!once.includes('/')) expect(form(once, name)).toBe(once)
        } catch (error) {
          expect(error).toBeInstanceOf(Unparsable)
        }
      }),
    )
  })
})
