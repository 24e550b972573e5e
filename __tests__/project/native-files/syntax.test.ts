import { expect, it } from 'vitest'
import { type Syntax, tokens } from '../../../src/project/native-files/lexer.ts'
import {
  cSyntax,
  groovySyntax,
  javaSyntax,
  kotlinSyntax,
  proguardSyntax,
  rubySyntax,
  swiftSyntax,
} from '../../../src/project/native-files/syntax.ts'

const strings = (text: string, syntax: Syntax) =>
  [...tokens(text, syntax)].flatMap((token) => (token.kind === 'string' ? [token.text] : []))

it.each<[string, Syntax, string, readonly string[]]>([
  ['Java', javaSyntax, "a = 'b'; // 'c'", ["'b'"]],
  ['Java text blocks', javaSyntax, 'a = """\n "b" \\""" c""";', ['"""\n "b" \\""" c"""']],
  ['Kotlin', kotlinSyntax, 'a = "b $c ${d["e"]}"', ['"b $c ${d["e"]}"']],
  ['Swift', swiftSyntax, 'a = ##"b"#"## + "c \\(d("e"))"', ['##"b"#"##', '"c \\(d("e"))"']],
  ['C++ raw strings', cSyntax, 'a = R"x(b " )" )x"; c', ['R"x(b " )" )x"']],
  ['C++ digit groups', cSyntax, "a = 1'000 + 'b'", ["'b'"]],
  ['Groovy', groovySyntax, "a = 'b' + '''c\nd''' =~ /e'f/", ["'b'", "'''c\nd'''", "/e'f/"]],
  ['Ruby', rubySyntax, 'a = "b #{c "d"}" # "e"', ['"b #{c "d"}"']],
  ['Ruby here-documents', rubySyntax, 'a <<~EOS\n"b\nEOS\nc', ['<<~EOS\n"b\nEOS']],
  ['ProGuard', proguardSyntax, '-keep "a b" # "c"', ['"a b"']],
])('strings of %s', (_what, syntax, text, found) => {
  expect(strings(text, syntax)).toEqual(found)
})

it('Ruby has comments of several lines', () => {
  expect(
    [...tokens('a\n=begin\n"\n=end\nb', rubySyntax)]
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' '),
  ).toBe('a b')
})
