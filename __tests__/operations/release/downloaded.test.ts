import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { downloadFault } from '../../../src/operations/release/downloaded.ts'
import { parseBundleKey } from '../../../src/packaging/bundle-key.ts'
import { encryptArchive } from '../../../src/packaging/encryption.ts'
import { sha256Of } from '../../helpers/a-release.ts'
import { keyPair } from '../../helpers/key-pair.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const key = parseBundleKey(keyPair().privatePem)
const url = 'https://files.example.com/b.zip'

/** A fetch over files by address. */
const over = (files: Readonly<Record<string, Uint8Array>>) =>
  (async (address: string | URL | Request) => {
    const bytes = files[String(address)]
    return new Response(bytes === undefined ? null : Buffer.from(bytes), {
      status: bytes === undefined ? 404 : 200,
    })
  }) as typeof globalThis.fetch

const fault = (answer: object, expected: object, files: Readonly<Record<string, Uint8Array>>) =>
  downloadFault(
    { url, ...answer },
    { checksum: sha256Of('zip'), publicKey: null, names: [], ...expected },
    { fetch: over(files), timeLimit: 1_000 },
  )

const entry = (file_name: string, content: string) => ({
  file_name,
  file_hash: sha256Of(content),
  download_url: `https://files.example.com/${file_name}`,
})
const html = entry('index.html', '<html>')
const script = entry('a.js.br', 'script')
const delta = {
  [url]: Buffer.from('zip'),
  [html.download_url]: Buffer.from('<html>'),
  [script.download_url]: brotliCompressSync('script'),
}

describe('a plain download', () => {
  it.each([
    ['the bundle', {}, {}, { [url]: Buffer.from('zip') }, null],
    ['nothing', {}, {}, {}, 'the download of the bundle fails'],
    ['other bytes', {}, {}, { [url]: Buffer.from('other') }, 'the download is not the bundle'],
    ['a whole delta', { manifest: [html, script] }, { names: ['a.js', 'index.html'] }, delta, null],
    [
      'a delta without a file',
      { manifest: [html] },
      { names: ['a.js', 'index.html'] },
      delta,
      'the delta lacks a.js',
    ],
    [
      'a delta whose file is gone',
      { manifest: [html, entry('b.js', 'b')] },
      {},
      delta,
      'the download of b.js fails',
    ],
    [
      'a delta with another file',
      { manifest: [{ ...html, file_hash: sha256Of('x') }] },
      {},
      delta,
      'index.html of the delta is another file',
    ],
    [
      'a delta that is not compressed as it says',
      { manifest: [script] },
      {},
      { ...delta, [script.download_url]: Buffer.from('script') },
      expect.stringContaining('cannot be opened'),
    ],
  ])('of %s', async (_what, answer, expected, files, said) => {
    expect(await fault(answer, expected, files)).toEqual(said)
  })
})

describe('an encrypted download', () => {
  async function sealed(content: string, by = key) {
    const folder = tempFolder()
    writeFileSync(join(folder, 'plain'), content)
    const made = await encryptArchive(join(folder, 'plain'), sha256Of(content), join(folder, 'sealed'), by)
    return { ...made, bytes: readFileSync(join(folder, 'sealed')) }
  }

  it('is opened as a device opens it', async () => {
    const { bytes, checksum, sessionKey } = await sealed('zip')
    const expected = { checksum, publicKey: key.publicKey }
    expect(await fault({ session_key: sessionKey }, expected, { [url]: bytes })).toBeNull()
    expect(await fault({}, expected, { [url]: bytes })).toMatch(/no session key/)
    const other = await sealed('other')
    expect(await fault({ session_key: other.sessionKey }, expected, { [url]: other.bytes })).toMatch(
      /is not the bundle/,
    )
  })

  it('of another key cannot be opened', async () => {
    const { bytes, checksum, sessionKey } = await sealed('zip', parseBundleKey(keyPair().privatePem))
    const expected = { checksum, publicKey: key.publicKey }
    expect(await fault({ session_key: sessionKey }, expected, { [url]: bytes })).toMatch(
      /cannot be opened with the key/,
    )
  })
})
