import type { RecordedAnswer } from './protocol-case.ts'

const compared =
  'error kind version old major deviceKeyId bundleKeyId url checksum session_key link comment'.split(' ')

type Members = Readonly<Record<string, unknown>>

/** Every way in which an answer is not the expected one, as sentences; messages for people are not compared. */
export function faultsOfAnswer(expected: RecordedAnswer, status: number, body: unknown): readonly string[] {
  const faults: string[] = []
  const compare = (what: string, wanted: unknown, got: unknown): void => {
    if (!isEqual(wanted, got))
      faults.push(`${what}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`)
  }
  const members: Members = typeof body === 'object' && body !== null ? { ...body } : {}
  compare('status', expected.status, status)
  for (const name of compared) if (name in expected) compare(name, expected[name], members[name])
  for (const name of expected.absent ?? []) {
    if (name in members) faults.push(`${name}: must not be there, got ${JSON.stringify(members[name])}`)
  }
  if ('body' in expected) compare('body', expected.body, body)
  if (expected.urlPresent === true) {
    compare('url is http(s)', true, typeof members.url === 'string' && /^https?:\/\/\S+$/.test(members.url))
  }
  if (expected.resolvedChannel === true) {
    const isAnswer = typeof members.channel === 'string' || members.error === 'channel_not_found'
    compare('names the channel', true, isAnswer)
  }
  compareManifest(expected, members.manifest, compare)
  compareChannels(expected, body, compare)
  return faults
}

type Compare = (what: string, wanted: unknown, got: unknown) => void

function compareManifest(expected: RecordedAnswer, raw: unknown, compare: Compare): void {
  const manifest = listOfMembers(raw)
  const { manifestLength, manifestFiles, manifestUrlContains } = expected
  if (manifestLength !== undefined) {
    compare('files of the manifest', manifestLength, manifest.length)
    if (manifestLength === 0) compare('manifest is there', false, raw !== undefined)
  }
  if (manifestFiles !== undefined) {
    const files = manifest.map(({ file_name, file_hash }) => ({ file_name, file_hash }))
    compare('manifest', manifestFiles, files.sort(byText('file_name')))
  }
  for (const part of [manifestUrlContains ?? []].flat()) {
    compare(
      `a download_url contains ${part}`,
      true,
      manifest.some((file) => `${file.download_url}`.includes(part)),
    )
  }
}

function compareChannels({ channels, entries }: RecordedAnswer, body: unknown, compare: Compare): void {
  if (channels === undefined && entries === undefined) return
  compare('body is a list', true, Array.isArray(body))
  const listed = [...listOfMembers(body)].sort(byText('name'))
  if (channels !== undefined)
    compare(
      'channels',
      channels,
      listed.map(({ name }) => name),
    )
  for (const entry of entries ?? []) {
    const found = listed.find(({ name }) => name === entry.name) ?? {}
    for (const [name, value] of Object.entries(entry))
      compare(`channel ${entry.name}: ${name}`, value, found[name])
  }
  compare(
    'every id is a whole number',
    true,
    listed.every(({ id }) => Number.isInteger(id)),
  )
}

const listOfMembers = (raw: unknown): Members[] =>
  Array.isArray(raw) ? raw.filter((item) => typeof item === 'object' && item !== null) : []

const byText =
  (name: string) =>
  (a: Members, b: Members): number =>
    `${a[name]}` < `${b[name]}` ? -1 : 1

/** Equal as JSON values, whatever the order of members. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual((a as Members)[name], (b as Members)[name]))
  )
}
