import { unixText } from './plain-text.ts'
import { sourceCode } from './source-code.ts'
import { rubySyntax } from './syntax.ts'

/** What `cap sync` writes: one block of its own, or lines between two comments in the time before it. */
const derived: readonly RegExp[] = [
  /^([ \t]*)def capacitor_pods\b[\s\S]*?^\1end\b.*$/m,
  /^[ \t]*# ?Automatic Pod Dependencies, do not delete[\s\S]*?^[ \t]*# ?End Automatic Pod Dependencies.*$/m,
  /^[ \t]*require_relative\b.*pods_helpers.*$/m,
]

/**
 * A Podfile without comments and what `cap sync` writes into it.
 *
 * @throws Unparsable
 */
export function podfile(text: string): string {
  const own = derived.reduce((rest, pattern) => rest.replace(pattern, ''), unixText(text))
  return sourceCode(own, rubySyntax)
    .split('\n')
    .map((line) => line.replace(/'([^'"\\#]*)'/g, '"$1"'))
    .map((line) => `${/^pod "([^"]+)"/.exec(line)?.[0] ?? /^\w+[?!]?/.exec(line)?.[0] ?? ''}\t${line}`)
    .filter((line) => line !== '\t')
    .join('\n')
}
