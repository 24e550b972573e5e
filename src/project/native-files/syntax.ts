import type { StringRule, Syntax } from './lexer.ts'

const backslash = () => '\\'
const dollarCode = () => '${'

const quoted = (open: RegExp, close: string): StringRule => ({ open, close: () => close, escape: backslash })
const double = quoted(/"/y, '"')
const single = quoted(/'/y, "'")
const slashes = { lineComment: /\/\//y, blockComment: /\/\*/y, blockEnd: '*/', nested: false }

export const javaSyntax: Syntax = {
  ...slashes,
  strings: [{ ...quoted(/"""/y, '"""'), multiline: true }, double, single],
}

export const kotlinSyntax: Syntax = {
  ...slashes,
  nested: true,
  strings: [
    { open: /"""/y, close: () => '"""', code: dollarCode, multiline: true },
    { ...double, code: dollarCode },
    single,
  ],
}

const hashes = (open: RegExpExecArray) => open[1] ?? ''

export const swiftSyntax: Syntax = {
  ...slashes,
  nested: true,
  strings: ['"""', '"'].map((quote) => ({
    open: new RegExp(`(#*)${quote}`, 'y'),
    close: (open) => quote + hashes(open),
    escape: (open) => `\\${hashes(open)}`,
    code: (open) => `\\${hashes(open)}(`,
    multiline: quote.length > 1,
  })),
}

/** C, C++, Objective-C and Metal. */
export const cSyntax: Syntax = {
  ...slashes,
  strings: [
    { open: /R"([^\s()\\]*)\(/y, close: (open) => `)${open[1]}"`, multiline: true },
    double,
    { ...single, after: /^(?!\d)/ },
  ],
}

export const groovySyntax: Syntax = {
  ...slashes,
  strings: [
    { ...quoted(/"""/y, '"""'), code: dollarCode, multiline: true },
    { ...quoted(/'''/y, "'''"), multiline: true },
    { ...double, code: dollarCode },
    single,
    { ...quoted(/\/(?=[^\n/]*\/)/y, '/'), after: /^[=~(,[:]$/ },
  ],
}

export const rubySyntax: Syntax = {
  lineComment: /#(?!\{)/y,
  blockComment: /(?<=^|\n)=begin\b/y,
  blockEnd: '\n=end',
  nested: false,
  strings: [
    { ...double, code: () => '#{', multiline: true },
    { ...single, multiline: true },
    { open: /<<[~-]?(['"]?)([A-Z_]+)\1(?=[^\n]*\n)/y, close: (open) => `\n${open[2]}`, multiline: true },
  ],
}

export const proguardSyntax: Syntax = {
  lineComment: /#/y,
  blockComment: null,
  blockEnd: '',
  nested: false,
  strings: [double, single],
}
