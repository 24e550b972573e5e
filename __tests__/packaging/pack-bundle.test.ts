import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { decryptChecksum, decryptPayload } from '../../src/packaging/encryption.ts'
import { packBundle } from '../../src/packaging/pack-bundle.ts'
import { keyPair } from '../helpers/key-pair.ts'
import { readZip } from '../helpers/read-zip.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const key = parseBundleKey(keyPair().privatePem)

function webApp() {
  const web = tempFolder()
  return Object.entries({ 'a.js': 'a', 'index.html': '<html>' }).map(([name, text]) => {
    writeFileSync(join(web, name), text)
    return { name, path: join(web, name), size: text.length }
  })
}
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a bundle is packed', () => {
  it('plain: the archive is what devices compare', async () => {
    const packed = await packBundle(webApp(), tempFolder(), { key: null, delta: false })
    const zip = readFileSync(packed.archive.file)
    expect([...readZip(zip).keys()]).toEqual(['a.js', 'index.html'])
    expect(packed).toMatchObject({
      checksum: sha256(zip),
      sessionKey: '',
      delta: null,
      archive: { size: zip.length, sha256: sha256(zip) },
    })
  })

  it('with its files one by one', async () => {
    const { delta } = await packBundle(webApp(), tempFolder(), { key: null, delta: true })
    expect(delta?.map(({ name, hash, blob }) => [name, hash === blob])).toEqual([
      ['a.js', true],
      ['index.html', true],
    ])
  })

  it('encrypted: archive and files are opened with one session key', async () => {
    const { archive, checksum, sessionKey, delta } = await packBundle(webApp(), tempFolder(), {
      key,
      delta: true,
    })
    const bytes = readFileSync(archive.file)
    const zip = decryptPayload(bytes, sessionKey, key.publicKey)
    expect([archive.sha256, decryptChecksum(checksum, key.publicKey)]).toEqual([sha256(bytes), sha256(zip)])
    for (const { name, hash, file } of delta ?? []) {
      const content = decryptPayload(readFileSync(file), sessionKey, key.publicKey)
      expect([
        sha256(content),
        Buffer.from(content).equals(readZip(Buffer.from(zip)).get(name) ?? Buffer.alloc(0)),
      ]).toEqual([decryptChecksum(hash, key.publicKey), true])
    }
    expect(delta).toHaveLength(2)
  })
})
