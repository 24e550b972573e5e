/**
 * The upload of the Capgo CLI against the stand-in of its cloud, as far as the order of its steps and its refusals
 * matter: row, files, link (protocol.md §5.1). It takes exactly the flags that we pass and refuses others, finds its key
 * where the real one does, encrypts as the real one does (the peer tests compare them), and says what it does in prose.
 * A delta is plain files without brotli. It leaves out everything else.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { parseBundleKey } from '../../src/packaging/bundle-key.ts'
import { encryptArchive } from '../../src/packaging/encryption.ts'
import { writeArchive } from '../../src/packaging/write-archive.ts'

const [url = '', noun, verb, appId, ...words] = process.argv.slice(2)
const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const { values } = parseArgs({
  args: words,
  options: {
    path: text,
    bundle: text,
    channel: text,
    comment: text,
    link: text,
    'min-update-version': text,
    'key-v2': text,
    'no-key': flag,
    delta: flag,
    'no-delta': flag,
    'no-code-check': flag,
    'ignore-metadata-check': flag,
    'ignore-checksum-check': flag,
  },
})

function stop(message: string): never {
  console.error(`■  ${message}`)
  process.exit(1)
}

async function send(path: string, body: object): Promise<void> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: process.env.CAPGO_TOKEN ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ app_id: appId, ...body }),
  })
  if (!response.ok) stop(`Error ${response.status}: ${await response.text()}`)
}

if (noun !== 'bundle' || verb !== 'upload') stop(`unknown command ${noun} ${verb}`)
if (process.env.CI !== 'true' || process.env.CAPGO_DISABLE_TELEMETRY !== '1') stop('Would ask a question')
const {
  path = '',
  bundle = '',
  channel = 'production',
  comment,
  link,
  'min-update-version': minimum,
} = values
const keyFile = values['key-v2']
if (keyFile === undefined && values['no-key'] !== true) stop('A key file would encrypt this bundle')
if (values.delta !== true && values['no-delta'] !== true) stop('The config might switch delta on')
const files = await Promise.all(
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      return { name: relative(path, file).split(sep).join('/'), path: file, size: (await stat(file)).size }
    }),
)
if (!files.some(({ name }) => name === 'index.html')) stop('index.html is missing')
const folder = await mkdtemp(join(tmpdir(), 'capgo-cli-'))
const zip = join(folder, 'bundle.zip')
const { sha256 } = await writeArchive(
  files.sort((a, b) => (a.name < b.name ? -1 : 1)),
  zip,
)
const key = keyFile === undefined ? null : parseBundleKey(await readFile(keyFile, 'utf8'))
if (key !== null && ((await stat(keyFile ?? '')).mode & 0o077) !== 0) stop('Others may read the key file')
const sealed = key === null ? null : await encryptArchive(zip, sha256, join(folder, 'sealed.zip'), key)
if (sealed !== null && values.delta === true) stop('The stand-in encrypts no delta')
await send('/private/row', {
  name: bundle,
  comment,
  link,
  ...(minimum === undefined ? {} : { min_update_version: minimum }),
  ...(sealed === null ? {} : { session_key: sealed.sessionKey, key_id: key?.keyId }),
})
const manifest =
  values.delta === true
    ? await Promise.all(
        files.map(async ({ name, path }) => {
          const bytes = await readFile(path)
          const hash = createHash('sha256').update(bytes).digest('hex')
          return {
            file_name: name,
            file_hash: hash,
            path: `delta/${hash}_${name}`,
            bytes: bytes.toString('base64'),
          }
        }),
      )
    : []
await send('/private/files', {
  name: bundle,
  zip: (await readFile(sealed === null ? zip : join(folder, 'sealed.zip'))).toString('base64'),
  checksum: sealed?.checksum ?? sha256,
  manifest,
})
await send('/channel', { channel, version: bundle })
console.log(`└  Bundle ${bundle} uploaded; channel ${channel} set. ${(await stat(zip)).size} bytes`)
