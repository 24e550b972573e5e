import { describe, expect, it } from 'vitest'
import { bunBinaryLock } from '../../../src/project/packages/bun-binary-lock.ts'
import { compareCommits, tableRepo } from '../../helpers/detection-repo.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
const header = '#!/usr/bin/env bun\nbun-lockfile-format-v0\n'

describe('a binary lockfile that is none we know', () => {
  it.each([
    ['nothing', ''],
    ['text', 'lockfileVersion: 9'],
    ['another version of the format', `${header}\x03\0\0\0${'\0'.repeat(120)}`],
    ['a header alone', `${header}\x02\0\0\0`],
    ['one that is cut off', `${header}\x02\0\0\0${'\0'.repeat(60)}`],
  ])('%s is an error, never an empty lockfile', (_what, text) => {
    expect(() => bunBinaryLock(bytes(text), 'bun.lockb', '')).toThrow(Error)
  })

  it('any change of it is native, with a reason that says so', async () => {
    const repo = tableRepo({
      'capacitor.config.json': '{"appId": "com.example.app", "appName": "A"}',
      'package.json': '{"dependencies": {"@capacitor/android": "^8.0.0", "@capacitor/camera": "^8.0.0"}}',
      'android/app/build.gradle': 'apply plugin: "x"',
      'bun.lockb': 'one',
    })
    const before = repo.head()
    repo.commit({ 'src/main.js': '1' })
    const web = repo.head()
    repo.commit({ 'bun.lockb': 'two' })
    expect((await compareCommits(repo.folder, before, web)).verdict).toEqual({ android: 'ota' })
    const { verdict, changes } = await compareCommits(repo.folder, web, repo.head())
    expect(verdict).toEqual({ android: 'native' })
    expect(changes.map(({ code, subject }) => [code, subject])).toEqual([['UNKNOWN_LOCKFILE', 'bun.lockb']])
  })
})
