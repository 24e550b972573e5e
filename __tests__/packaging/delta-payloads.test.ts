import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { deltaPayloads } from '../../src/packaging/delta-payloads.ts'
import { decryptChecksum, decryptPayload, newSession } from '../../src/packaging/encryption.ts'
import { sha256Of } from '../helpers/a-release.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const noise = Array.from({ length: 9_000 }, (_, index) =>
  String.fromCharCode(33 + ((index * 7_919) ** 2 % 90)),
).join('')
const contents = { 'index.html': '<html>', 'main.js': 'let a = 1;\n'.repeat(2_000), 'copy.html': '<html>' }

async function payloads(
  encryption: Parameters<typeof deltaPayloads>[2] = null,
  files: Readonly<Record<string, string>> = contents,
) {
  const web = tempFolder()
  const webFiles = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(web, name), text)
    return { name, path: join(web, name), size: text.length }
  })
  const folder = join(tempFolder(), 'delta')
  return { folder, found: await deltaPayloads(webFiles, folder, encryption) }
}

describe('the files of a bundle one by one', () => {
  it('stand under the hash of what they send, equal ones once', async () => {
    const { folder, found } = await payloads()
    expect(readdirSync(folder)).toHaveLength(2)
    for (const { blob, size, file } of found) {
      const bytes = readFileSync(file)
      expect([file, size]).toEqual([join(folder, blob), bytes.length])
    }
  })

  it('are compressed where that pays, and are known by the hash of what they hold', async () => {
    const { found } = await payloads()
    expect(found.map(({ name }) => name)).toEqual(['index.html', 'main.js.br', 'copy.html'])
    const script = found.find(({ name }) => name === 'main.js.br')
    expect(brotliDecompressSync(readFileSync(script?.file ?? '')).toString()).toBe(contents['main.js'])
    expect([script?.hash, (script?.size ?? 0) < 1_000]).toEqual([sha256Of(contents['main.js']), true])
  })

  it('small ones are sent as they are', async () => {
    const { found } = await payloads(null, { 'a.js': 'x'.repeat(8_191), 'b.js': 'x'.repeat(8_192) })
    expect(found.map(({ name }) => name)).toEqual(['a.js', 'b.js.br'])
    expect((await payloads(null, { 'noise.txt': noise })).found[0]?.hash).toBe(sha256Of(noise))
  })

  it('are compressed first and encrypted then, all in one session', async () => {
    const key = parseBundleKey(keyPair().privatePem)
    const session = newSession(key)
    const { found } = await payloads({ key, session })
    for (const { name, hash, file } of found) {
      const opened = decryptPayload(readFileSync(file), session.sessionKey, key.publicKey)
      const content = name.endsWith('.br') ? brotliDecompressSync(opened) : opened
      expect(sha256Of(Buffer.from(content).toString())).toBe(decryptChecksum(hash, key.publicKey))
    }
  })
})
