import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerUpdate } from '../../src/wire/answer-update.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'
import { readUpdateRequest } from '../../src/wire/update-request.ts'

interface UpdateCase {
  readonly id: string
  readonly catalog: unknown
  readonly request?: unknown
  readonly rawBody?: string
  readonly expect: Record<string, unknown> & { status: number; absent?: string[] }
}

const fixtures = new URL('../fixtures/conformance/', import.meta.url)
const cases: UpdateCase[] = JSON.parse(readFileSync(new URL('update-vectors.json', fixtures), 'utf8'))
const members =
  'error kind version old major deviceKeyId bundleKeyId url checksum session_key link comment'.split(' ')

describe('recorded update checks, answered as Capgo Cloud does', () => {
  it.each(cases.filter((row) => row.rawBody === undefined))(
    '$id',
    ({ catalog, request, expect: expected }) => {
      const neutral = parseNeutralCatalog(catalog)
      const read = readUpdateRequest(request)
      const here =
        read.kind === 'device' && read.device.appId === neutral.catalog.appId && neutral.planValid
          ? neutral.catalog
          : null
      const reply = answerUpdate(read, {
        catalog: here,
        dialect: 'capgo',
        state: neutral.state(read.kind === 'device' ? read.device.deviceId : ''),
        served: (version) => neutral.served(version, 'https://files.example.com'),
      })
      const body = reply.body as Record<string, unknown>
      const seen = Object.fromEntries(
        members.filter((name) => name in expected).map((name) => [name, body[name]]),
      )
      const wanted = Object.fromEntries(
        members.filter((name) => name in expected).map((name) => [name, expected[name]]),
      )
      expect(reply.status).toBe(expected.status)
      expect(seen).toEqual(wanted)
      for (const name of expected.absent ?? []) expect(body).not.toHaveProperty(name)
      if (expected.urlPresent === true) expect(body.url).toMatch(/^https?:\/\//)
      const manifest = (body.manifest ?? []) as { file_name: string; file_hash: string }[]
      if ('manifestLength' in expected) expect(manifest).toHaveLength(expected.manifestLength as number)
      if ('manifestFiles' in expected) {
        const files = manifest.map(({ file_name, file_hash }) => ({ file_name, file_hash }))
        expect(files.sort((a, b) => (a.file_name < b.file_name ? -1 : 1))).toEqual(expected.manifestFiles)
      }
    },
  )
})
