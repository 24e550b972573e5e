import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseBundle } from '../../src/core/bundle.ts'
import { appKeys } from '../../src/core/keys.ts'
import { readDocument } from '../../src/storage/documents.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('ask 36: a verdict can be forced with a reason, which stands in the output and with the bundle', async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  const run = (...args: readonly string[]) =>
    runCli([...args, '--store', 'file:../store'], { cwd: repo.folder })
  for (const platform of ['ios', 'android'])
    await run('native', '--platform', platform, '--version', '1.0.0', '--build', '1')
  repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
  repo.commit('chore: a number that no code reads')
  expect((await run('plan')).stdout).toContain('android  held')
  const reason = 'only the lint reads that number'
  const forced = await run('release', '--force-verdict', 'ota', '--force-reason', reason)
  expect(forced.exitCode, forced.stderr).toBe(0)
  expect(forced.stderr).toContain(`the verdict of android was forced from native to ota: ${reason}`)
  expect(forced.stdout).toMatch(/android +published/)
  const storage = fsStorage(join(repo.folder, '..', 'store'))
  const bundle = await readDocument(storage, appKeys('com.example.notes').bundle('1.0.1'), parseBundle)
  expect(bundle?.value.comment).toBe(`android: forced from native to ota: ${reason}`)
})
