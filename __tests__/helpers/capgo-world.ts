import { onTestFinished } from 'vitest'
import type { Backend } from '../../src/backend/backend.ts'
import { type CapgoCloudOptions, capgoCloud } from '../../src/backend/capgo/capgo-cloud.ts'
import { type CapgoLists, capgoLists } from '../../src/backend/capgo/lists.ts'
import { type CapgoRest, capgoRest } from '../../src/backend/capgo/rest.ts'
import type { Clock } from '../../src/core/ports/clock.ts'
import type { Forge } from '../../src/core/ports/forge.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { sha256Of } from './a-release.ts'
import { type CapgoCloudStandIn, capgoCloudStandIn, standInKey } from './capgo-cloud.ts'
import type { BundleEntry } from './capgo-cloud-rows.ts'
import { tempFolder } from './temp-folder.ts'

export const capgoAppId = 'com.example.app'

/** A clock on which waiting takes no time. */
const hasty: Clock = { now: () => new Date(), sleep: async () => {} }

const noTags: Forge = {
  name: 'none',
  createTag: async () => 'created',
  listTags: async () => [],
  dispatchWorkflow: null,
}

export interface CapgoWorld {
  readonly cloud: CapgoCloudStandIn
  readonly rest: CapgoRest
  readonly lists: CapgoLists
  readonly capgo: Backend
}

/** The backend and its parts over a stand-in of the cloud; its CLI uploads nothing unless another one is given. */
export async function capgoWorld(but: Partial<CapgoCloudOptions> = {}): Promise<CapgoWorld> {
  const cloud = await capgoCloudStandIn(capgoAppId)
  onTestFinished(() => cloud.close())
  const rest = capgoRest({ api: cloud.url, key: standInKey, fetch: globalThis.fetch, clock: hasty })
  const capgo = capgoCloud({
    appId: capgoAppId,
    key: standInKey,
    api: `${cloud.url}/`,
    cli: [process.execPath, '-e', ''],
    folder: tempFolder(),
    delta: false,
    privateKey: null,
    forge: noTags,
    exec: nodeExec,
    fetch: globalThis.fetch,
    clock: hasty,
    env: {},
    ...but,
  })
  return { cloud, rest, lists: capgoLists(rest, capgoAppId), capgo }
}

/** A bundle that the cloud lists, whole and plain, but for what is said. */
export function aRow(name: string, but: Partial<BundleEntry> = {}): BundleEntry {
  return {
    id: 1,
    name,
    checksum: 'x',
    comment: null,
    link: null,
    min_update_version: null,
    session_key: null,
    key_id: null,
    deleted: false,
    storage_provider: 'r2',
    user_id: standInKey,
    manifest: [],
    ...but,
  }
}

export const aCommit = 'c'.repeat(40)

/** The comment of a bundle with this content that a release made. */
export const aNote = (content: string): string => `commit ${aCommit} content ${sha256Of(content)}`
