import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { withTables } from '../scripts/readme-tables-text.ts'
import { inputNames } from '../src/action/inputs.ts'
import { parseArgv } from '../src/cli/parse-argv.ts'
import { parseConfigFile } from '../src/operations/config/read-config-file.ts'
import { type VerbRow, verbs } from '../src/operations/verbs.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const docs = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...docs]

interface Block {
  readonly page: string
  readonly language: string
  readonly text: string
}

const blocks: readonly Block[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', text = '']) => ({
    page,
    language,
    text,
  })),
)

/** `capacitor-ota …` lines of shell blocks and transcripts, without what the shell adds. */
const commands = blocks
  .filter(({ language }) => language === 'sh' || language === 'console')
  .flatMap(({ page, text }) =>
    text.split('\n').flatMap((line) => {
      const words = /^(?:\$ )?(?:npx )?capacitor-ota (.+)$/.exec(line)?.[1]
      return words === undefined ? [] : [{ page, words }]
    }),
  )

const split = (line: string): string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''))

interface Step {
  readonly uses: string
  readonly with?: object
}

/** Every use of the action in a YAML value, however deep. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return []
  const { uses } = value as Partial<Step>
  const own = uses === 'capacitor-ota/capacitor-ota@v1' ? [value as Step] : []
  return [...own, ...Object.values(value).flatMap(stepsIn)]
}

describe('the pages', () => {
  it('the README begins with the two lines', () => {
    expect(read('README.md')).toMatch(
      /^# capacitor-ota\n\n```sh\nnpm ci && npm run demo\nnpm ci && npm test\n```/,
    )
  })

  it('the tables of the README are those of the sources (npm run readme-tables writes them)', () => {
    expect(withTables(read('README.md'))).toBe(read('README.md'))
  })

  it.each(commands)('$page: capacitor-ota $words', ({ words }) => {
    expect(['run', 'help']).toContain(parseArgv(split(words)).kind)
  })

  it.each(
    Object.entries<VerbRow>(verbs).flatMap(([verb, row]) => row.examples.map((words) => ({ verb, words }))),
  )('help of $verb: $words', ({ verb, words }) => {
    expect(parseArgv(split(words))).toMatchObject({ kind: 'run', verb })
  })

  it.each(blocks.filter(({ language, text }) => language === 'yaml' && text.includes('uses: capacitor-ota')))(
    'workflow in $page uses inputs that exist',
    ({ text }) => {
      const steps = stepsIn(parse(text))
      expect(steps.length).toBeGreaterThan(0)
      for (const input of steps.flatMap((step) => Object.keys(step.with ?? {})))
        expect(inputNames).toContain(input)
    },
  )

  it.each(blocks.filter(({ language, text }) => language === 'json' && text.includes('"channels"')))(
    'config in $page parses',
    ({ page, text }) => {
      expect(parseConfigFile(text, page).channels.length).toBeGreaterThan(0)
    },
  )

  it.each(
    pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) => ({ page, link })),
    ),
  )('$page links to $link, which is there', ({ page, link }) => {
    expect(existsSync(join(root, dirname(page), link))).toBe(true)
  })
})
