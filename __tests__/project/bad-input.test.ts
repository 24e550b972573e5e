import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/operations/fingerprint.ts'
import { commandWith } from '../helpers/command.ts'
import { compareCommits, silentPorts } from '../helpers/detection-repo.ts'
import { fixtureRepo, openRepo, type Repo } from '../helpers/fixture-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const app = (): Repo => fixtureRepo(join(tempFolder(), 'notes'))

/** What comparing the commit before a change with the one after it says, in short. */
async function compared(repo: Repo, change: (repo: Repo) => void) {
  const before = repo.git('rev-parse', 'HEAD')
  change(repo)
  const after = repo.commit('chore: change')
  const { verdict, changes } = await compareCommits(repo.folder, before, after)
  return { verdict, codes: [...new Set(changes.map(({ code }) => code))] }
}

async function warningsOf(repo: Repo): Promise<readonly string[]> {
  const command = commandWith('fingerprint', { workingDirectory: repo.folder, commit: 'HEAD' })
  return (await fingerprint(command, silentPorts())).warnings
}

const lfs = (oid: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`

describe('repositories as they are: each has a defined verdict', () => {
  it('a platform directory that is not there is no platform of the app', async () => {
    const repo = app()
    rmSync(join(repo.folder, 'android'), { recursive: true })
    repo.commit('chore: only ios')
    const { fingerprints } = await fingerprint(
      commandWith('fingerprint', { workingDirectory: repo.folder, commit: 'HEAD' }),
      silentPorts(),
    )
    expect(fingerprints.map(({ platform }) => platform)).toEqual(['ios'])
  })

  it('a platform directory that comes or goes is native for it', async () => {
    const gone = await compared(app(), (repo) => rmSync(join(repo.folder, 'ios'), { recursive: true }))
    expect(gone).toEqual({ verdict: { ios: 'native', android: 'ota' }, codes: ['PLATFORM_REMOVED'] })
  })

  it('a lockfile with the marks of a merge is native for every plugin, and says so', async () => {
    const { verdict, codes } = await compared(app(), (repo) =>
      repo.write('package-lock.json', `<<<<<<< HEAD\n${repo.read('package-lock.json')}=======\n>>>>>>> x\n`),
    )
    expect(verdict).toEqual({ ios: 'native', android: 'native' })
    expect(codes).toContain('UNKNOWN_LOCKFILE')
  })

  it('a manifest that moved before its lockfile is native', async () => {
    const { verdict } = await compared(app(), (repo) =>
      repo.edit('package.json', '"@capacitor/camera": "8.2.4"', '"@capacitor/camera": "8.3.0"'),
    )
    expect(verdict).toEqual({ ios: 'native', android: 'native' })
  })

  it('a plugin that is not in the lockfile is native, and a warning', async () => {
    const repo = app()
    const { verdict } = await compared(repo, () =>
      repo.edit(
        'package.json',
        '"@capacitor/camera"',
        '"@capacitor/geolocation": "^8.0.0",\n    "@capacitor/camera"',
      ),
    )
    expect(verdict).toEqual({ ios: 'native', android: 'native' })
    expect((await warningsOf(repo)).join('\n')).toContain(
      '@capacitor/geolocation: the installed version is not known',
    )
  })

  it('a package.json that is no JSON any more is native', async () => {
    const { verdict } = await compared(app(), (repo) => repo.write('package.json', '{"name": '))
    expect(verdict).toEqual({ ios: 'native', android: 'native' })
  })

  it('a submodule counts by the commit that it points at', async () => {
    const repo = app()
    const one = repo.git('rev-parse', 'HEAD')
    const point = (commit: string): string => {
      repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},ios/Lib`)
      repo.git('commit', '--quiet', '-m', 'chore: submodule')
      return repo.git('rev-parse', 'HEAD')
    }
    const before = point(one)
    const after = point(before)
    expect((await compareCommits(repo.folder, before, after)).verdict).toEqual({
      ios: 'native',
      android: 'ota',
    })
  })

  it('a Git LFS pointer counts by the object that it names', async () => {
    const path = 'android/app/src/main/assets/model.tflite'
    const repo = app()
    repo.write(path, lfs('a'.repeat(64)))
    repo.commit('feat: a model')
    expect((await warningsOf(repo)).join('\n')).toContain('Git LFS pointers')
    const { verdict } = await compared(repo, () => repo.write(path, lfs('b'.repeat(64))))
    expect(verdict).toEqual({ ios: 'ota', android: 'native' })
  })

  it('a link out of the repository counts by where it points, and is a warning', async () => {
    const path = 'android/app/src/main/assets/shared'
    const repo = app()
    repo.write('android/app/src/main/assets/a.txt', '1')
    symlinkSync('/somewhere/else', join(repo.folder, path))
    repo.commit('feat: a link')
    expect((await warningsOf(repo)).join('\n')).toContain(`${path} is a link out of the repository`)
    const { verdict } = await compared(repo, () => {
      rmSync(join(repo.folder, path))
      symlinkSync('/somewhere/new', join(repo.folder, path))
    })
    expect(verdict).toEqual({ ios: 'ota', android: 'native' })
  })

  it('objects that a partial clone lacks and cannot fetch are an error, never equal', async () => {
    const repo = app()
    const before = repo.git('rev-parse', 'HEAD')
    repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    const after = repo.commit('feat: newer phones')
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const partial = join(repo.folder, '..', 'partial')
    repo.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repo.folder}`, partial)
    openRepo(partial).git('remote', 'set-url', 'origin', join(repo.folder, '..', 'gone'))
    await expect(compareCommits(partial, before, after)).rejects.toMatchObject({ code: 'GIT_FAILED' })
  })

  it('a config that cannot be evaluated counts by its text', async () => {
    const repo = app()
    repo.write('capacitor.config.ts', "throw new Error('APP_ID is missing')")
    repo.commit('chore: a config that wants its environment')
    expect((await compared(repo, () => repo.write('src/more.js', '1'))).verdict).toEqual({
      ios: 'ota',
      android: 'ota',
    })
    const changed = await compared(repo, () =>
      repo.write('capacitor.config.ts', "throw new Error('APP_NAME is missing')"),
    )
    expect(changed).toEqual({ verdict: { ios: 'native', android: 'native' }, codes: ['UNKNOWN_CONFIG'] })
  })
})
