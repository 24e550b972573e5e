import { beforeEach, describe, expect, it } from 'vitest'
import type { BundleFacts, ChannelState } from '../../../src/backend/backend.ts'
import { chooseBundle } from '../../../src/operations/release/choose-bundle.ts'
import type { Prepared } from '../../../src/operations/release/prepare.ts'
import { plannedBundle } from '../../../src/operations/release/prove.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

let prepared: Prepared

beforeEach(async () => {
  prepared = await (await shippedWorld()).prepared()
})

const facts = (version: string, but: Partial<BundleFacts> = {}): BundleFacts => ({
  version,
  commit: 'older',
  contentDigest: 'ours',
  checksum: 'x',
  deleted: false,
  unfinished: false,
  ...but,
})

interface Asked {
  readonly given?: string | null
  readonly keyId?: string | null
  /** Of the bundles that are there, and the one asked for. */
  readonly minNative?: string | null
  readonly wanted?: string | null
}

function chosen(
  bundles: readonly BundleFacts[],
  { given = null, keyId = null, minNative = null as string | null, wanted = minNative }: Asked = {},
) {
  const catalog = {
    ...prepared.state.catalog,
    bundles: new Map(bundles.map(({ version }) => [version, plannedBundle(prepared, version, minNative)])),
  }
  const state: ChannelState = { ...prepared.state, bundles, catalog }
  const built = { given, release: { contentDigest: 'ours', keyId } }
  return chooseBundle({ ...prepared, state, version: given ?? '1.0.9' }, built as never, wanted)
}

describe('the bundle that carries this content', () => {
  it.each<[string, readonly BundleFacts[], string, boolean]>([
    ['a new name', [], '1.0.9', false],
    ['a new name beside other content', [facts('1.0.1', { contentDigest: 'theirs' })], '1.0.9', false],
    ['the newest that has it', [facts('1.0.1'), facts('1.0.2')], '1.0.2', true],
    ['a name that was deleted', [facts('1.0.1', { deleted: true })], '1.0.9', false],
    ['a name above what the strategy allows', [facts('2.0.0')], '1.0.9', false],
  ])('%s', (_what, bundles, version, exists) => {
    expect(chosen(bundles)).toMatchObject({ version, exists })
  })

  it('of this commit first', () => {
    expect(chosen([facts('1.0.1', { commit: prepared.commit }), facts('1.0.2')]).version).toBe('1.0.1')
  })

  it('only under the name that was given', () => {
    expect(chosen([facts('1.0.1'), facts('1.0.2')], { given: '1.0.1' })).toMatchObject({
      version: '1.0.1',
      exists: true,
    })
    expect(chosen([facts('1.0.1')], { given: '1.0.3' })).toMatchObject({ version: '1.0.3', exists: false })
  })

  it('only in the same encryption', () => {
    expect(chosen([facts('1.0.1')], { keyId: 'K' })).toMatchObject({ version: '1.0.9', exists: false })
  })

  it('ask 42: only with the minimum that was given', () => {
    const bundles = [facts('1.0.1', { commit: prepared.commit })]
    const other = { minNative: '0.9.0', wanted: '1.0.0' }
    expect(chosen(bundles, other)).toMatchObject({ version: '1.0.9', exists: false })
    expect(chosen(bundles, { minNative: '1.0.0' })).toMatchObject({ version: '1.0.1', exists: true })
    expect(chosen(bundles, { minNative: '1.0.0', wanted: null })).toMatchObject({ version: '1.0.1' })
  })

  it('ask 30: only one that reaches every binary that a new name would reach', async () => {
    const world = await shippedWorld()
    await world.native({ platform: 'ios', version: '1.0.5', build: '2' })
    prepared = await world.prepared()
    const ours = facts('1.0.1', { commit: prepared.commit })
    expect(chosen([ours])).toMatchObject({ version: '1.0.9', exists: false })
    expect(chosen([ours, facts('1.0.6')])).toMatchObject({ version: '1.0.6', exists: true })
  })

  it('an upload of this commit that did not end is begun again under its name', () => {
    const cut = facts('1.0.1', { commit: prepared.commit, unfinished: true })
    expect(chosen([cut])).toMatchObject({ version: '1.0.1', exists: false })
    expect(chosen([{ ...cut, commit: 'older' }])).toMatchObject({ version: '1.0.9', exists: false })
    expect(chosen([cut], { given: '1.0.3' })).toMatchObject({ version: '1.0.3' })
  })
})
