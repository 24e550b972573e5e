/**
 * The upload of the Capgo CLI against the stand-in of its cloud, as far as the order of its steps and its refusals
 * matter: row, files, link (protocol.md §5.1). It takes exactly the flags that we pass and refuses others, finds its key
 * where the real one does, and says what it does in prose. It leaves out everything else.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
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
    'no-key': flag,
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
const { path = '', bundle, channel = 'production', comment, 'min-update-version': minimum } = values
if (values['no-key'] !== true) stop('A key file would encrypt this bundle')
const files = await Promise.all(
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      return { name: relative(path, file).split(sep).join('/'), path: file, size: (await stat(file)).size }
    }),
)
if (!files.some(({ name }) => name === 'index.html')) stop('index.html is missing')
const zip = join(await mkdtemp(join(tmpdir(), 'capgo-cli-')), 'bundle.zip')
await writeArchive(
  files.sort((a, b) => (a.name < b.name ? -1 : 1)),
  zip,
)
await send('/private/row', {
  name: bundle,
  comment,
  ...(minimum === undefined ? {} : { min_update_version: minimum }),
})
await send('/private/files', { name: bundle, zip: (await readFile(zip)).toString('base64') })
await send('/channel', { channel, version: bundle })
console.log(`└  Bundle ${bundle} uploaded; channel ${channel} set. ${readFileSync(zip).byteLength} bytes`)
