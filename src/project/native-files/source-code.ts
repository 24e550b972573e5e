import { type Syntax, type Token, tokens } from './lexer.ts'

const operator = /^[-+*/%&|<>=!?~^]$/
const isTerm = ({ kind }: Token) => kind === 'word' || kind === 'string'

/** Whether a space between two tokens could carry meaning: between two words, or two operators. */
function spaceCounts(left: Token, right: Token): boolean {
  if (isTerm(left) && isTerm(right)) return true
  return operator.test(left.text) && operator.test(right.text)
}

/** Tokens of one line as text, spaces only where they count. */
export function tightText(line: readonly Token[], counts = spaceCounts): string {
  let text = ''
  let last: Token | null = null
  let spaced = false
  for (const token of line) {
    if (token.kind === 'space' || token.kind === 'newline') {
      spaced = true
      continue
    }
    if (last !== null && spaced && counts(last, token)) text += ' '
    text += token.text
    last = token
    spaced = false
  }
  return text
}

/**
 * Source code without comments and layout; where lines break counts.
 *
 * @throws Unparsable
 */
export function sourceCode(
  text: string,
  syntax: Syntax,
  spaces: 'all' | 'meaningful' = 'meaningful',
): string {
  const lines: Token[][] = [[]]
  for (const token of tokens(text, syntax)) {
    if (token.kind === 'newline') lines.push([])
    else lines.at(-1)?.push(token)
  }
  return lines
    .map((line) => (spaces === 'all' ? tightText(line, () => true) : tightText(line)))
    .filter((line) => line !== '')
    .join('\n')
}
