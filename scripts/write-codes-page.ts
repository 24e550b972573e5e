import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { allCodes } from '../src/core/codes/all-codes.ts'
import type { CodeOrigin } from '../src/core/codes/code.ts'

const page = new URL('../docs/codes.md', import.meta.url)

const headings: Readonly<Record<CodeOrigin, string>> = {
  'update check': 'Answers to an update check',
  'malformed request': 'Requests that cannot be read',
  'channel call': 'Answers to channel calls',
  plugin: 'Errors of the plugin itself',
  publishing: 'Messages while publishing',
  'server event': 'Events that a server records about its answers',
  'device event': 'Events that devices report',
}

/** `docs/codes.md` from the table of codes: one section per code, so that links to it hold. */
export function codesPage(): string {
  const origins = Object.keys(headings) as CodeOrigin[]
  const sections = origins.map((origin) => {
    const codes = allCodes.filter((code) => code.origin === origin)
    const entries = codes.map(({ code, means, wayOut }) =>
      [`### ${code}`, '', means, ...(wayOut === null ? [] : ['', `**Way out.** ${wayOut}`]), ''].join('\n'),
    )
    return [`## ${headings[origin]}`, '', ...entries].join('\n')
  })
  return [
    '# Codes',
    '',
    'Every code that a device, a server or a log may show: what it means and what to do. `capacitor-ota explain <code>`',
    'prints the same sentences. Written by `node scripts/write-codes-page.ts` from `src/core/codes/`.',
    '',
    ...sections,
  ].join('\n')
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(page, codesPage())
}
