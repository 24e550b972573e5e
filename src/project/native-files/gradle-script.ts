import { type Token, tokens } from './lexer.ts'
import { tightText } from './source-code.ts'
import { groovySyntax } from './syntax.ts'
import { Unparsable } from './unparsable.ts'

/** A statement of a build script; `body` when it opens a block. */
export interface Statement {
  /** One spelling for several that mean the same: `minSdk 24` for `minSdk = 24` and `minSdk(24)`. */
  readonly text: string
  readonly body: readonly Statement[] | null
}

/** `'x'` as `"x"`, where they mean the same. */
function oneQuote(token: Token): Token {
  const plain = token.kind === 'string' && /^'([^'"$\\\n]*)'$/.exec(token.text)
  return plain ? { ...token, text: `"${plain[1]}"` } : token
}

/** Whether the bracket at the start of `text` closes at its very end. */
function isOneGroup(text: string): boolean {
  let depth = 0
  for (const token of tokens(text, groovySyntax)) {
    if (token.text === '(') depth += 1
    if (token.text === ')') depth -= 1
    text = text.slice(token.text.length)
    if (depth === 0) break
  }
  return depth === 0 && text === ''
}

function oneSpelling(text: string): string {
  const assigned = /^([\w.]+)=(?![=~])(.+)$/s.exec(text)
  if (assigned) return `${assigned[1]} ${assigned[2]}`
  const called = /^(?!(?:if|for|while|switch|catch)\b)([\w.]+)(\(.+\))$/s.exec(text)
  return called?.[2] && isOneGroup(called[2]) ? `${called[1]} ${called[2].slice(1, -1)}` : text
}

const isTerm = ({ kind }: Token) => kind === 'word' || kind === 'string'
const operator = /^[-+*/%&|<>=!?~^]$/

/** Besides words and operators: `exclude [a]` is a call, `exclude[a]` an index. */
function spaceCounts(left: Token, right: Token): boolean {
  if (isTerm(left)) return isTerm(right) || right.text === '['
  return operator.test(left.text) && operator.test(right.text)
}

const goesOn = /[,=+.(?&|\\[]$/
const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/**
 * The statements of a Groovy or Kotlin build script.
 *
 * @throws Unparsable when strings, comments or brackets do not close
 */
export function gradleScript(source: string): readonly Statement[] {
  const root: Statement[] = []
  const open: Statement[][] = [root]
  const brackets: string[] = []
  let line: Token[] = []
  const flush = (body: Statement[] | null) => {
    const text = oneSpelling(tightText(line, spaceCounts))
    line = []
    if (text !== '' || body !== null) open.at(-1)?.push({ text, body })
  }
  const continues = () => goesOn.test(line.findLast((token) => token.kind !== 'space')?.text ?? '')
  for (const raw of tokens(source, groovySyntax)) {
    const token = oneQuote(raw)
    const bracket = closes[token.text] ?? (brackets.length > 0 && token.text === '{' ? '}' : undefined)
    if (token.kind === 'punctuation' && bracket !== undefined) brackets.push(bracket)
    else if (brackets.length > 0) {
      if (token.kind === 'punctuation' && token.text === brackets.at(-1)) brackets.pop()
      else if (token.kind === 'newline' && brackets.at(-1) === '}') {
        line.push({ kind: 'punctuation', text: ';' })
        continue
      }
    } else if (token.kind === 'punctuation' && token.text === '{') {
      const body: Statement[] = []
      flush(body)
      open.push(body)
      continue
    } else if (token.kind === 'punctuation' && token.text === '}') {
      flush(null)
      open.pop()
      if (open.length === 0) throw new Unparsable('a block closes that was not opened')
      continue
    } else if (token.text === ';' || (token.kind === 'newline' && !continues())) {
      flush(null)
      continue
    }
    line.push(token)
    if (token.text === '>' && line.at(-2)?.text === '-') flush(null)
  }
  if (brackets.length > 0 || open.length !== 1) throw new Unparsable('a block does not close')
  flush(null)
  return root
}
