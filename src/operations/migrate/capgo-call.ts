/** One call of the Capgo CLI in a script: its words after the program. */
export interface CapgoCall {
  /** `bundle upload`, `channel set`, … */
  readonly command: string
  /** Flag to value; switches have none. */
  readonly flags: ReadonlyMap<string, string | null>
  /** The line of the script, continuation lines joined. */
  readonly line: string
}

/** Variables that are set for one command. */
const assignments = /^(?:[A-Za-z_]\w*=(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|[^\s"'])*\s+)+/s

/** Where marks of the shell mean nothing to the line around; expressions of GitHub are replaced before it runs. */
const quoted = /\$\{\{.*?\}\}|"[^"`]*"|'[^']*'|\$\([^()]*\)/gs

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

/** The commands of a line that does several with `&&`, when the Capgo CLI is one of them; else the line. */
export function commandsOf(line: string): readonly string[] {
  const parts = line.match(/(?:\$\{\{.*?\}\}|"[^"]*"|'[^']*'|&(?!&)(?<!&&)|[^&"'])+/gs) ?? []
  const commands = parts.map((part) => part.trim())
  return commands.some((command) => capgoCall(command) !== null) ? commands : [line]
}

/** The call in a line of a script; null for every other line, and for one whose output or end goes on elsewhere. */
export function capgoCall(line: string): CapgoCall | null {
  const [set = ''] = assignments.exec(line) ?? []
  const command = line.slice(set.length)
  const found = /[|;&<>`]/.test(command.replace(quoted, '')) ? null : program.exec(command)
  const token = /(?:^|\s)CAPGO_TOKEN=(\$\{\{.*?\}\}|"[^"]*"|\S+)\s/s.exec(set)?.[1]
  return found === null ? null : callOf(line, command.slice(found[0].length), token)
}

function callOf(line: string, text: string, token: string | undefined): CapgoCall {
  const words = wordsOf(text)
  const command = words
    .slice(0, 2)
    .filter((word) => !word.startsWith('-'))
    .map((word) => aliases[word] ?? word)
    .join(' ')
  const flags = new Map<string, string | null>()
  if (token !== undefined) flags.set('--apikey', token.replace(/^"(.*)"$/s, '$1'))
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
  const words = text.match(/(?:\$\{\{.*?\}\}|\$\([^()]*\)|"[^"]*"|'[^']*'|[^\s"'])+/gs) ?? []
  return words.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'))
}
