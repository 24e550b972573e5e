import { unixText } from './plain-text.ts'
import { Unparsable } from './unparsable.ts'

/** How one sort of string literal starts and ends. All patterns are sticky. */
export interface StringRule {
  readonly open: RegExp
  /** What ends it; sees the groups of `open`. */
  readonly close: (open: RegExpExecArray) => string
  /** Makes the character after it literal; may see the groups of `open`. */
  readonly escape?: (open: RegExpExecArray) => string
  /** Starts code inside the string, for example `${`; ends with the bracket that closes it. */
  readonly code?: (open: RegExpExecArray) => string
  readonly multiline?: boolean
  /** The literal starts only after a token like this (a slash that is no division). */
  readonly after?: RegExp
}

/** What a language's comments and strings look like. */
export interface Syntax {
  readonly lineComment: RegExp
  readonly blockComment: RegExp | null
  readonly blockEnd: string
  readonly nested: boolean
  readonly strings: readonly StringRule[]
}

export interface Token {
  readonly kind: 'word' | 'punctuation' | 'string' | 'space' | 'newline'
  readonly text: string
}

const blank = /[ \t\f\v\u00a0]+/y
const word = /[\p{L}\p{N}_$]+/uy
const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')' }

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The end of the comment that starts at `at`, or null when none does. */
function commentEnd(text: string, at: number, syntax: Syntax): number | null {
  if (match(syntax.lineComment, text, at) !== null) {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  const { blockComment, blockEnd, nested } = syntax
  const open = blockComment === null ? null : match(blockComment, text, at)
  if (open === null || blockComment === null) return null
  let position = at + open[0].length
  for (let depth = 1; position < text.length; ) {
    const inner = nested ? match(blockComment, text, position) : null
    if (text.startsWith(blockEnd, position)) {
      position += blockEnd.length
      depth -= 1
      if (depth === 0) return position
    } else if (inner !== null) {
      position += inner[0].length
      depth += 1
    } else position += 1
  }
  throw new Unparsable('a comment does not end')
}

/** The end of the code that `open` starts inside a string. */
function codeEnd(text: string, at: number, open: string, syntax: Syntax): number {
  const close = closers[open]
  let position = at
  for (let depth = 1; position < text.length; ) {
    const skipped = commentEnd(text, position, syntax) ?? stringEnd(text, position, syntax, '')
    if (skipped !== null) {
      position = skipped
      continue
    }
    if (text[position] === open) depth += 1
    if (text[position] === close) depth -= 1
    position += 1
    if (depth === 0) return position
  }
  throw new Unparsable('code inside a string does not end')
}

/** The end of the string that starts at `at`, or null when none does. */
function stringEnd(text: string, at: number, syntax: Syntax, previous: string): number | null {
  for (const rule of syntax.strings) {
    const open = match(rule.open, text, at)
    if (open === null || (rule.after !== undefined && !rule.after.test(previous))) continue
    const close = rule.close(open)
    const literal = rule.escape?.(open)
    const code = rule.code?.(open)
    let position = at + open[0].length
    while (position < text.length) {
      if (text.startsWith(close, position)) return position + close.length
      if (code !== undefined && text.startsWith(code, position))
        position = codeEnd(text, position + code.length, code.slice(-1), syntax)
      else if (literal !== undefined && text.startsWith(literal, position)) position += literal.length + 1
      else if (text[position] === '\n' && rule.multiline !== true) break
      else position += 1
    }
    throw new Unparsable('a string does not end')
  }
  return null
}

/**
 * The tokens of source code without its comments; a comment counts as a space.
 *
 * @throws Unparsable when a comment or string does not end
 */
export function* tokens(source: string, syntax: Syntax): Generator<Token> {
  const text = unixText(source)
  let previous = ''
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, syntax, previous)
    yield { kind: token.kind, text: token.text }
    if (token.kind !== 'space') previous = token.text
    at = token.end
  }
}

function tokenAt(text: string, at: number, syntax: Syntax, previous: string): Token & { end: number } {
  const comment = commentEnd(text, at, syntax)
  if (comment !== null) return { kind: 'space', text: ' ', end: comment }
  const string = stringEnd(text, at, syntax, previous)
  if (string !== null) return { kind: 'string', text: text.slice(at, string), end: string }
  const space = match(blank, text, at)
  if (space !== null) return { kind: 'space', text: ' ', end: at + space[0].length }
  const name = match(word, text, at)
  if (name !== null) return { kind: 'word', text: name[0], end: at + name[0].length }
  const kind = text[at] === '\n' ? 'newline' : 'punctuation'
  return { kind, text: text.charAt(at), end: at + 1 }
}
