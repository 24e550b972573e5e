import { describe, expect, it } from 'vitest'
import { uploadArguments, uploadByCli } from '../../../src/backend/capgo/upload.ts'
import type { ExecOptions } from '../../../src/core/ports/exec.ts'
import { aRelease } from '../../helpers/a-release.ts'

const key = 'the-secret-key'

describe('an upload by the Capgo CLI', () => {
  it('links a channel that nobody follows, in plain, with what we must read back', () => {
    const words = uploadArguments('com.example.app', aRelease('1.0.1', 'x', { commit: 'c'.repeat(40) })).join(
      ' ',
    )
    expect(words).toMatch(
      /^bundle upload com\.example\.app --path \S+ --bundle 1\.0\.1 --channel capacitor-ota-uploads /,
    )
    expect(words).toMatch(/--comment commit c{40} content [0-9a-f]{64} --no-key/)
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
    const { exitCode, said } = await uploadByCli({ appId: 'a.b', key, command, exec, env }, aRelease('1.0.1'))
    expect([exitCode, said]).toEqual([1, 'key ***\nc\nd\ne\nf'])
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
    const failed = uploadByCli({ appId: 'a.b', key, command: ['none'], exec, env: {} }, aRelease('1.0.1'))
    await expect(failed).rejects.toMatchObject({
      code: 'BACKEND_FAILED',
      hint: expect.stringContaining('--capgo-cli'),
    })
  })
})
