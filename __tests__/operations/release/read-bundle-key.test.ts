import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pemBody } from '../../../src/core/public-key.ts'
import { readBundleKey } from '../../../src/operations/release/read-bundle-key.ts'
import { keyPair } from '../../helpers/key-pair.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const { privatePem, publicPem } = keyPair()

describe('the key that a release encrypts with', () => {
  it('is its text, or a file with it', async () => {
    const path = join(tempFolder(), '.capgo_key_v2')
    writeFileSync(path, privatePem)
    const der = join(tempFolder(), 'key.der')
    writeFileSync(der, Buffer.from(pemBody(privatePem), 'base64'))
    const keys = [
      await readBundleKey({ kind: 'file', path: der }),
      await readBundleKey({ kind: 'text', pem: privatePem }),
      await readBundleKey({ kind: 'file', path }),
    ]
    expect(keys.map((key) => key.publicPem)).toEqual([publicPem, publicPem, publicPem])
  })

  it.each([
    [{ kind: 'file', path: join(tmpdir(), 'none') } as const, /none cannot be read/],
    [{ kind: 'text', pem: publicPem } as const, /private-key is no private key/],
  ])('%j is an error of the input with the way out', async (source, why) => {
    await expect(readBundleKey(source)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(why),
      hint: expect.stringContaining('key create'),
    })
  })
})
