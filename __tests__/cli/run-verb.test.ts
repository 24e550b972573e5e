import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { runVerb } from '../../src/cli/run-verb.ts'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

afterEach(() => vi.restoreAllMocks())

/** What one command writes to stdout, and its exit code. */
async function run(folder: string, json: { file: string | null } | null) {
  const said: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0)
  const given = { 'working-directory': [folder], commit: ['HEAD'] }
  const exitCode = await runVerb({ kind: 'run', verb: 'fingerprint', given, json })
  return { exitCode, stdout: said.join('') }
}

it('prints for people, for programs, or into a file', async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  const people = await run(repo.folder, null)
  expect(people).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^ios [0-9a-f]{64} \(recipe 1/) })
  const programs = await run(repo.folder, { file: null })
  expect(JSON.parse(programs.stdout)).toMatchObject({ verb: 'fingerprint', fingerprints: [{}, {}] })
  const file = join(repo.folder, '..', 'out.json')
  const both = await run(repo.folder, { file })
  expect(both.stdout).toBe(people.stdout)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(programs.stdout))
})
