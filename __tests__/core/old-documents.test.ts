import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseApp } from '../../src/core/app.ts'
import { parseBundle } from '../../src/core/bundle.ts'
import { parseChannel } from '../../src/core/channel.ts'
import { parseDeviceRecord } from '../../src/core/device-record.ts'
import { parseManifest } from '../../src/core/manifest.ts'
import { parseNativeBuild } from '../../src/core/native-build.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'documents')
const parsers: Readonly<Record<string, (raw: unknown) => unknown>> = {
  app: parseApp,
  channel: parseChannel,
  bundle: parseBundle,
  manifest: parseManifest,
  native: parseNativeBuild,
  device: parseDeviceRecord,
}
const files = readdirSync(folder)

/**
 * Documents as they were written once, the least and the most of each kind. They are never edited: a new member gets a
 * default in its parser and a new file here.
 */
describe('every document that was ever written is read for ever', () => {
  it.each(files)('%s', (file) => {
    const raw: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    const read = parsers[file.split('.')[0] ?? '']?.(raw)
    expect(read).toMatchObject(raw as object)
    expect(parsers[file.split('.')[0] ?? '']?.(JSON.parse(JSON.stringify(read)))).toEqual(read)
  })

  it.each(Object.keys(parsers))('%s has one that says everything', (kind) => {
    expect(files).toContain(`${kind}.full.json`)
  })
})
