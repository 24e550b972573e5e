import { existsSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { uploadArguments, uploadByCli } from '../../../src/backend/capgo/upload.ts'
import type { ExecOptions } from '../../../src/core/ports/exec.ts'
import { aRelease } from '../../helpers/a-release.ts'

const key = 'the-secret-key'
const plain = { delta: false, keyFile: null }
const cwd = tmpdir()

describe('an upload by the Capgo CLI', () => {
  it('links a channel that nobody follows, in plain, with what we must read back', () => {
    const release = aRelease('1.0.1', 'x', { commit: 'c'.repeat(40) })
    const words = uploadArguments('com.example.app', release, plain).join(' ')
    expect(words).toMatch(
      /^bundle upload com\.example\.app --path \S+ --bundle 1\.0\.1 --channel capacitor-ota-uploads /,
    )
    expect(words).toMatch(/--comment commit c{40} content [0-9a-f]{64} --no-key --no-delta/)
    expect(words).not.toMatch(/version-exists-ok|dry-upload|min-update-version/)
  })

  it('has the key in its environment only, and nothing of ours beside it', async () => {
    let options: ExecOptions | undefined
    const exec = async (_program: string, words: readonly string[], given?: ExecOptions) => {
      options = given
      expect(words.join(' ')).not.toContain(key)
      return { exitCode: 1, stdout: new TextEncoder().encode(`a\nb\nkey ${key}`), stderr: 'c\nd\ne\nf' }
    }
    const env = {
      PATH: '/bin',
      INPUT_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      CAPACITOR_OTA_X: 'x',
    }
    const command = ['npx', '--yes', '@capgo/cli@1.0.0']
    const upload = { appId: 'a.b', key, command, cwd, delta: false, privateKey: null, exec, env }
    expect(await uploadByCli(upload, aRelease('1.0.1'))).toEqual({
      how: 'ended with exit code 1',
      stopped: false,
      said: 'key ***\nc\nd\ne\nf',
    })
    expect(options?.cwd).toBe(cwd)
    expect(options?.env).toMatchObject({
      PATH: '/bin',
      CAPGO_TOKEN: key,
      CI: 'true',
      CAPGO_DISABLE_TELEMETRY: '1',
    })
    expect(Object.keys(options?.env ?? {})).not.toEqual(expect.arrayContaining(['INPUT_TOKEN']))
    expect(JSON.stringify(options?.env)).not.toContain('"x"')
    expect(options?.input).toBeUndefined()
  })

  it('a program that is not there says the way out', async () => {
    const exec = async () => {
      throw new Error('ENOENT')
    }
    const upload = {
      appId: 'a.b',
      key,
      command: ['none'],
      cwd,
      delta: false,
      privateKey: null,
      exec,
      env: {},
    }
    const failed = uploadByCli(upload, aRelease('1.0.1'))
    await expect(failed).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      hint: expect.stringContaining('--capgo-cli'),
    })
  })

  it('metadata, delta and a key are said, the words of the user behind ours', () => {
    const release = aRelease('1.0.1', 'x', {
      minNative: '1.0.0',
      link: 'https://example.com',
      comment: 'Hello',
    })
    const words = uploadArguments('a.b', release, { delta: true, keyFile: '/k' }).join(' ')
    expect(words).toMatch(/--min-update-version 1\.0\.0 --link https:\/\/example\.com$/)
    expect(words).toMatch(/content [0-9a-f]{64}; Hello --key-v2 \/k --delta/)
    expect(words).not.toMatch(/--no-key|--no-delta/)
  })

  it('a private key is in a file that only we may read, is gone afterwards, and is hidden line by line', async () => {
    const privateKey = '-----BEGIN RSA PRIVATE KEY-----\nMIIEsecretline\n-----END RSA PRIVATE KEY-----\n'
    let file = ''
    const exec = async (_program: string, words: readonly string[]) => {
      file = words[words.indexOf('--key-v2') + 1] ?? ''
      expect(words.join(' ')).not.toContain('MIIE')
      expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([privateKey, 0o600])
      return { exitCode: -1, stdout: new TextEncoder().encode('saw MIIEsecretline'), stderr: '' }
    }
    const upload = { appId: 'a.b', key, command: ['x'], cwd, delta: false, privateKey, exec, env: {} }
    expect(await uploadByCli(upload, aRelease('1.0.1'))).toMatchObject({ stopped: true, said: 'saw ***' })
    expect([file === '', existsSync(file)]).toEqual([false, false])
  })
})
