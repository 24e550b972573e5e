import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommandOf } from '../../src/operations/command.ts'
import { fingerprint } from '../../src/operations/fingerprint.ts'
import { commandWith } from '../helpers/command.ts'
import { silentPorts, type TableRepo, tableRepo } from '../helpers/detection-repo.ts'

const app = {
  'package.json': '{"name": "a", "dependencies": {"@capacitor/android": "8.0.0", "@capacitor/ios": "8.0.0"}}',
  'capacitor.config.json': '{"appId": "com.example.a", "appName": "A", "webDir": "www"}',
  'android/app/src/main/AndroidManifest.xml': '<manifest/>',
  'ios/App/App/Info.plist': '<plist version="1.0"><dict/></plist>',
}
const ask = ({ folder }: TableRepo, options: Partial<CommandOf<'fingerprint'>> = {}) =>
  fingerprint(commandWith('fingerprint', { workingDirectory: folder, ...options }), silentPorts())

describe('the fingerprint', () => {
  it('of the work tree and of a commit are one where nothing was changed', async () => {
    const repo = tableRepo(app)
    const [tree, commit] = [await ask(repo), await ask(repo, { commit: 'HEAD' })]
    expect(tree.fingerprints.map(({ platform }) => platform)).toEqual(['ios', 'android'])
    expect(tree.fingerprints.map(({ hash }) => hash)).toEqual(commit.fingerprints.map(({ hash }) => hash))
    expect(tree.comparison).toBeNull()
  })

  it('of an app elsewhere in the repository', async () => {
    const repo = tableRepo(
      Object.fromEntries(Object.entries(app).map(([path, text]) => [`apps/a/${path}`, text])),
    )
    const there = await ask(repo, { app: ['apps/a'] })
    const alone = await ask(tableRepo(app))
    expect(there.fingerprints.map(({ hash }) => hash)).toEqual(alone.fingerprints.map(({ hash }) => hash))
  })
})

describe('two commits', () => {
  it('differ on the platform whose files did, with what in them', async () => {
    const repo = tableRepo(app)
    const base = repo.head()
    repo.commit({
      'android/app/src/main/AndroidManifest.xml':
        '<manifest xmlns:android="http://schemas.android.com/apk/res/android"><uses-permission android:name="a.b.CAMERA"/></manifest>',
      'www/index.html': '<html>',
    })
    const { comparison } = await ask(repo, { compare: [base, 'HEAD'] })
    expect(comparison?.verdict).toEqual({ ios: 'ota', android: 'native' })
    expect(comparison?.changes).toMatchObject([
      {
        platform: 'android',
        code: 'MANIFEST_CHANGED',
        text: expect.stringContaining('+manifest/uses-permission[a.b.CAMERA]'),
      },
    ])
    expect(
      comparison?.neutral.filter(({ platform }) => platform === 'ios').map(({ reason }) => reason),
    ).toEqual(['reaches android only', expect.any(String)])
  })

  it('a platform that comes or goes is a change of it', async () => {
    const repo = tableRepo(app)
    const base = repo.head()
    repo.commit({
      'ios/App/App/Info.plist': null,
      'package.json': '{"name": "a", "dependencies": {"@capacitor/android": "8.0.0"}}',
    })
    const gone = await ask(repo, { compare: [base, 'HEAD'] })
    const came = await ask(repo, { compare: ['HEAD', base] })
    expect(
      [gone, came].map(
        ({ comparison }) => comparison?.changes.find(({ platform }) => platform === 'ios')?.code,
      ),
    ).toEqual(['PLATFORM_REMOVED', 'PLATFORM_ADDED'])
  })

  it('the older one may be a stored result', async () => {
    const repo = tableRepo(app)
    const file = join(repo.folder, '..', `${repo.head()}.json`)
    writeFileSync(file, JSON.stringify(await ask(repo)))
    repo.commit({ 'ios/App/App/Info.plist': '<plist version="1.0"><dict><key>A</key><true/></dict></plist>' })
    const { comparison } = await ask(repo, { compare: [file, 'HEAD'] })
    expect(comparison?.verdict).toEqual({ ios: 'native', android: 'ota' })
  })

  it('one that is not there is named', async () => {
    await expect(ask(tableRepo(app), { compare: ['nowhere', 'HEAD'] })).rejects.toThrow(/nowhere/)
  })
})
