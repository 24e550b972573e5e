import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { parseBundle } from '../../src/core/bundle.ts'
import { parseChannel } from '../../src/core/channel.ts'
import { appKeys } from '../../src/core/keys.ts'
import { readDocument } from '../../src/storage/documents.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import { fixtureRepo, openRepo, type Repo } from '../helpers/fixture-repo.ts'
import { pushed } from '../helpers/push.ts'
import type { ActionResult } from '../helpers/run-action.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const bundle = inject('bundle')

describe('promise 3: any run may be raced, through the built action', () => {
  it('two pushes to one channel at once, five times: one wins, the other retries or gives way', async () => {
    const folder = tempFolder()
    const origin = fixtureRepo(join(folder, 'notes'))
    for (const platform of ['ios', 'android']) {
      const recorded = await pushed(bundle, origin, {
        command: 'native',
        platform,
        version: '1.0.0',
        build: '1',
      })
      expect(recorded.exitCode, recorded.stdout).toBe(0)
    }
    const left = clone(origin, 'left')
    const right = clone(origin, 'right')
    const storage = fsStorage(join(folder, 'store'))
    const keys = appKeys('com.example.notes')
    const published = new Set<string>()
    for (let round = 1; round <= 5; round += 1) {
      for (const repo of [left, right]) {
        repo.write('src/main.js', `CapacitorUpdater.notifyAppReady() // ${repo.folder} ${round}`)
        repo.commit(`feat: round ${round}`)
      }
      const results = await Promise.all([pushed(bundle, left), pushed(bundle, right)])
      for (const result of results) expectOrderly(result)
      const winners = results.filter(({ outputs }) => outputs.outcome === 'published')
      expect(winners.length).toBeGreaterThan(0)
      for (const { outputs } of winners) {
        const version = outputs.version ?? ''
        expect(published.has(version), `${version} was given twice`).toBe(false)
        published.add(version)
        const stored = await readDocument(storage, keys.bundle(version), parseBundle)
        expect(stored?.value.checksum).toBe(outputs.checksum)
      }
      const channel = await readDocument(storage, keys.channel('production'), parseChannel)
      expect(published.has(channel?.value.current.ios ?? '')).toBe(true)
      expect(channel?.value.current.android).toBe(channel?.value.current.ios)
    }
  })
})

/** Neither commit is an ancestor of the other: both are the tip of the branch in their clone. */
function clone(origin: Repo, name: string): Repo {
  const folder = join(origin.folder, '..', name)
  origin.git('clone', '--quiet', origin.folder, folder)
  const repo = openRepo(folder)
  repo.git('remote', 'remove', 'origin')
  return repo
}

function expectOrderly({ exitCode, outputs, stdout }: ActionResult): void {
  if (exitCode === 0) expect(['published', 'superseded'], stdout).toContain(outputs.outcome)
  else expect(stdout).toMatch(/::error::.*(moved on|holds other content)/)
}
