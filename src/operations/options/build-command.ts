import { Invalid } from '../../core/invalid.ts'

/** How the web app is built: words to run, or `false` for "it is built already". */
export type BuildCommand = readonly string[] | false

const word = /"([^"]*)"|'([^']*)'|([^\s"']+)/y

/** Splits a command into words without a shell. @throws Invalid when only a shell could run it. */
export function parseBuildCommand(text: string): BuildCommand {
  if (text === 'false') return false
  if (/&&|\|\||[|;<>`&]|\$\(|\$\{?\w/.test(text)) {
    throw new Invalid(
      `needs a shell, and none is used: put it in a package.json script, got ${JSON.stringify(text)}`,
    )
  }
  const words = splitWords(text.trim())
  if (words.length === 0) throw new Invalid('must be a command, or false to skip the build')
  return words
}

function splitWords(text: string): string[] {
  const words: string[] = []
  let at = 0
  while (at < text.length) {
    let current = ''
    const start = at
    for (word.lastIndex = at; at < text.length && !/\s/.test(text[at] ?? ''); word.lastIndex = at) {
      const match = word.exec(text)
      if (match === null) throw new Invalid(`has a quote without its end: ${JSON.stringify(text)}`)
      current += match[1] ?? match[2] ?? match[3] ?? ''
      at = word.lastIndex
    }
    if (at > start) words.push(current)
    while (/\s/.test(text[at] ?? '')) at++
  }
  return words
}
