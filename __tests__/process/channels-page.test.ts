import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const file = new URL('../../docs/channels.md', import.meta.url)
const page = readFileSync(file, 'utf8')
const region = /<!-- transcript -->\n```console\n([\s\S]*?)```\n<!-- \/transcript -->/
const line = 'capacitor-ota release --store file:../store'

it('a channel for each platform goes as the page says (UPDATE_DOCS=1 writes it)', async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  const run = (words: string) => runCli(words.split(' ').slice(1), { cwd: repo.folder })
  const recorded = await run('capacitor-ota native --store file:../store --version 1.0.0 --build 1')
  expect(recorded.exitCode, recorded.stderr).toBe(0)
  const config = [...page.matchAll(/```json\n([\s\S]*?)```/g)].find(([, text]) => text?.includes('ios-live'))
  repo.write('capacitor-ota.config.json', config?.[1] ?? '')
  repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
  repo.commit('feat: newer phones')
  const { exitCode, stdout, stderr } = await run(line)
  expect(exitCode, stderr).toBe(0)
  const shown = stdout.trimEnd().replace(/\b[0-9a-f]{12}\b/g, '0123456789ab')
  const text = `$ ${line}\n${shown}\n`
  if (process.env.UPDATE_DOCS === '1') {
    const block = `<!-- transcript -->\n\`\`\`console\n${text}\`\`\`\n<!-- /transcript -->`
    writeFileSync(
      file,
      page.replace(region, () => block),
    )
  }
  expect(region.exec(readFileSync(file, 'utf8'))?.[1]).toBe(text)
})
