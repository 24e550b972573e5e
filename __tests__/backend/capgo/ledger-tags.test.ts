import { describe, expect, it } from 'vitest'
import { ledgerTags as ledgerOf } from '../../../src/backend/capgo/ledger-tags.ts'
import type { Forge, ForgeTag } from '../../../src/core/ports/forge.ts'
import { aNativeBuild } from '../../helpers/a-release.ts'

const ledgerTags = (forge: Forge, appId = 'com.example.app') => ledgerOf(forge, appId)

/** A code host that keeps its tags in a list. */
function forgeWith(tags: ForgeTag[] = []): { forge: Forge; tags: ForgeTag[] } {
  const forge: Forge = {
    name: 'memory',
    createTag: async (tag) => {
      if (tags.some(({ name }) => name === tag.name)) return 'exists'
      tags.push(tag)
      return 'created'
    },
    listTags: async (prefix) => tags.filter(({ name }) => name.startsWith(prefix)),
    dispatchWorkflow: null,
  }
  return { forge, tags }
}

const build = (version: string, digit = 'a', recordedAt = '2026-01-01T00:00:00Z') =>
  aNativeBuild(version, '1', digit, { commit: 'c'.repeat(40), recordedAt })

describe('the ledger as tags', () => {
  it('names a tag after the build, with the record as its message', async () => {
    const { forge, tags } = forgeWith()
    expect(await ledgerTags(forge).record(build('1.0.0'))).toBe('created')
    expect(tags[0]).toMatchObject({ name: 'native/android/1.0.0+1', commit: 'c'.repeat(40) })
    expect(await ledgerTags(forge).read()).toEqual([build('1.0.0')])
  })

  it('is create-only: the same again is there already, another fingerprint is a conflict', async () => {
    const { forge } = forgeWith()
    const ledger = ledgerTags(forge)
    await ledger.record(build('1.0.0'))
    expect(await ledger.record(build('1.0.0'))).toBe('exists')
    await expect(ledger.record(build('1.0.0', 'b'))).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it.each([
    ['the same commit is the same build', 'c', 'exists'],
    ['another commit is another build', 'd', 'CONFLICT'],
  ])('a fingerprint of a newer recipe: %s', async (_, digit, ended) => {
    const { forge } = forgeWith()
    const ledger = ledgerTags(forge)
    await ledger.record(build('1.0.0'))
    const later = build('1.0.0', 'b')
    const again = {
      ...later,
      commit: digit.repeat(40),
      fingerprint: { ...later.fingerprint, recipe: later.fingerprint.recipe + 1 },
    }
    expect(await ledger.record(again).catch(({ code }) => code)).toBe(ended)
  })

  it('is read in the order of recording, whatever the names', async () => {
    const { forge } = forgeWith()
    const ledger = ledgerTags(forge)
    await ledger.record(build('1.10.0', 'a', '2026-02-01T00:00:00Z'))
    await ledger.record(build('1.9.0', 'b', '2026-01-01T00:00:00Z'))
    expect((await ledger.read()).map(({ version }) => version)).toEqual(['1.9.0', '1.10.0'])
  })

  it('retires by another tag, once', async () => {
    const { forge, tags } = forgeWith()
    const ledger = ledgerTags(forge)
    await ledger.record(build('1.0.0'))
    expect(await ledger.retire(build('1.0.0'))).toBe('retired')
    expect(await ledger.retire(build('1.0.0'))).toBe('retired')
    expect(await ledger.retire(build('9.0.0'))).toBe('absent')
    expect(tags.map(({ name }) => name)).toEqual(['native/android/1.0.0+1', 'native-retired/android/1.0.0+1'])
    expect((await ledger.read())[0]?.retired).toBe(true)
  })

  it.each(['hello', '{}', ''])(
    'a tag of ours with the message %j is an error, not an empty ledger',
    async (message) => {
      const { forge } = forgeWith([{ name: 'native/ios/1+1', commit: 'c', message }])
      await expect(ledgerTags(forge).read()).rejects.toMatchObject({ code: 'DOCUMENT_INVALID' })
    },
  )
})

describe('several apps of one repository', () => {
  const [one, two] = ['com.example.one', 'com.example.two']

  it('have a ledger each, also where their builds have one name', async () => {
    const { forge, tags } = forgeWith()
    await ledgerTags(forge, one).record(build('1.0.0', 'a'))
    expect(await ledgerTags(forge, two).record(build('1.0.0', 'b'))).toBe('created')
    expect(await ledgerTags(forge, two).record(build('1.0.0', 'b'))).toBe('exists')
    expect(tags.map(({ name }) => name)).toEqual([
      'native/android/1.0.0+1',
      'native/android/1.0.0+1@com.example.two',
    ])
    const digits = await Promise.all(
      [one, two].map(async (app) =>
        (await ledgerTags(forge, app).read()).map(({ fingerprint }) => fingerprint.hash[0]),
      ),
    )
    expect(digits).toEqual([['a'], ['b']])
  })

  it('retire their own', async () => {
    const { forge } = forgeWith()
    for (const app of [one, two]) await ledgerTags(forge, app).record(build('1.0.0', app === one ? 'a' : 'b'))
    await ledgerTags(forge, two).retire(build('1.0.0'))
    const retired = await Promise.all(
      [one, two].map(async (app) => (await ledgerTags(forge, app).read())[0]?.retired),
    )
    expect(retired).toEqual([false, true])
  })

  it('that record at one moment do not take the record of the other for their own', async () => {
    const { forge, tags } = forgeWith()
    const late: Forge = {
      ...forge,
      // The other app is faster between our look and our tag.
      createTag: async (tag) => {
        if (tags.length === 0) await ledgerTags(forge, one).record(build('1.0.0', 'a'))
        return forge.createTag(tag)
      },
    }
    expect(await ledgerTags(late, two).record(build('1.0.0', 'b'))).toBe('created')
    expect(tags.map(({ name }) => name)).toEqual([
      'native/android/1.0.0+1',
      'native/android/1.0.0+1@com.example.two',
    ])
  })

  it('a record without an app is everybody’s', async () => {
    const { forge } = forgeWith([
      { name: 'native/android/1.0.0+1', commit: 'c'.repeat(40), message: JSON.stringify(build('1.0.0')) },
    ])
    expect((await ledgerTags(forge, one).read()).length + (await ledgerTags(forge, two).read()).length).toBe(
      2,
    )
    await expect(ledgerTags(forge, two).record(build('1.0.0', 'b'))).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })
})
