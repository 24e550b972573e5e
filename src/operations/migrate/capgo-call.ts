/** One call of the Capgo CLI in a script: its words after the program. */
export interface CapgoCall {
  /** `bundle upload`, `channel set`, … */
  readonly command: string
  /** Flag to value; switches have none. */
  readonly flags: ReadonlyMap<string, string | null>
  /** The line of the script, continuation lines joined. */
  readonly line: string
}

const program =
  /^(?:(?:npx|bunx|pnpx)(?:\s+(?:-y|--yes))*\s+|(?:pnpm|yarn)\s+dlx\s+|npm\s+exec\s+(?:--yes\s+)?(?:--\s+)?|bun\s+x\s+|pnpm\s+(?:exec\s+)?|yarn\s+)?(?:@capgo\/cli(?:@\S+)?|capgo)\s+(?=[a-z])/

const aliases: Readonly<Record<string, string>> = {
  u: 'upload',
  '-c': '--channel',
  '-b': '--bundle',
  '-p': '--path',
  '-a': '--apikey',
}

/** The logical lines of a shell script. */
export function scriptLines(script: string): readonly string[] {
  return script
    .replace(/\\\r?\n\s*/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The call in a line of a script; null for every other line. */
export function capgoCall(line: string): CapgoCall | null {
  const found = program.exec(line)
  if (found === null) return null
  const words = wordsOf(line.slice(found[0].length))
  const command = words
    .slice(0, 2)
    .filter((word) => !word.startsWith('-'))
    .map((word) => aliases[word] ?? word)
    .join(' ')
  const flags = new Map<string, string | null>()
  for (let at = 0; at < words.length; at += 1) {
    const [name = '', inline] = (words[at] ?? '').split(/=(.*)/s)
    if (!name.startsWith('-')) continue
    const next = words[at + 1]
    const value = inline ?? (next !== undefined && !next.startsWith('-') ? next : null)
    if (inline === undefined && value !== null) at += 1
    flags.set(aliases[name] ?? name, value)
  }
  return { command, flags, line }
}

/** Splits at white space outside of quotes and of `${{ … }}`. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|[^\s"'])+/gs) ?? []
  return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'))
}
