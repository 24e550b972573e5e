import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBundle } from '../../src/core/bundle.ts'
import { parseChannel } from '../../src/core/channel.ts'
import { appKeys } from '../../src/core/keys.ts'
import type { CommandOf } from '../../src/operations/command.ts'
import { native } from '../../src/operations/native.ts'
import { release } from '../../src/operations/release.ts'
import { readDocument } from '../../src/storage/documents.ts'
import { fsStorage } from '../../src/storage/fs.ts'
import { commandWith } from '../helpers/command.ts'
import { silentPorts } from '../helpers/detection-repo.ts'
import { fixtureRepo, openRepo, type Repo } from '../helpers/fixture-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

function command(repo: Repo, store: string): CommandOf<'release'> {
  return commandWith('release', {
    workingDirectory: repo.folder,
    store: { kind: 'file', path: store },
    channel: ['production'],
    buildCommand: false,
    webDir: 'dist',
  })
}

/** A clone with one commit of its own and its build. */
function clone(origin: Repo, name: string): Repo {
  const folder = join(tempFolder(), name)
  origin.git('clone', '--quiet', origin.folder, folder)
  const repo = openRepo(folder)
  repo.write('src/main.js', `console.log('${name}')`)
  repo.commit(`feat: ${name}`)
  repo.write('dist/index.html', '<html></html>')
  repo.write('dist/main.js', `CapacitorUpdater.notifyAppReady(); '${name}'`)
  return repo
}

describe('any run may be repeated, interrupted or raced', () => {
  it('two releases to one channel at once, again and again: no bundle is lost, no document torn', {
    timeout: 240_000,
  }, async () => {
    const store = join(tempFolder(), 'store')
    const origin = fixtureRepo(join(tempFolder(), 'notes'))
    for (const platform of ['android', 'ios'] as const) {
      await native(
        commandWith('native', {
          workingDirectory: origin.folder,
          store: { kind: 'file', path: store },
          platform,
          version: '1.0.0',
          build: '100',
        }),
        silentPorts(),
      )
    }
    const repos = [clone(origin, 'left'), clone(origin, 'right')]
    const storage = fsStorage(store)
    const keys = appKeys('com.example.notes')
    const seen = new Set<string>()
    for (let round = 0; round < 100; round += 1) {
      for (const [index, repo] of repos.entries()) {
        repo.write('dist/main.js', `CapacitorUpdater.notifyAppReady(); '${index} ${round}'`)
      }
      const ended = await Promise.allSettled(
        repos.map((repo) => release(command(repo, store), silentPorts())),
      )
      for (const end of ended) {
        if (end.status === 'rejected') expect(end.reason).toMatchObject({ code: 'CONFLICT' })
        else if (end.value.outcome === 'published' && end.value.version !== null) {
          expect(seen.has(end.value.version), `${end.value.version} was given out twice`).toBe(false)
          seen.add(end.value.version)
        }
      }
      expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true)
      const channel = await readDocument(storage, keys.channel('production'), parseChannel)
      const served = channel?.value.current.android ?? ''
      expect((await readDocument(storage, keys.bundle(served), parseBundle))?.value.deleted).toBe(false)
    }
    for (const version of seen) expect(await storage.head(keys.bundle(version))).not.toBeNull()
    expect(seen.size).toBeGreaterThanOrEqual(100)
  })
})
