import type { Catalog } from '../../core/catalog.ts'
import type { Device } from '../../core/device.ts'
import { deviceOfNative } from '../../core/device-of-native.ts'
import type { Delivery } from '../../core/outcome.ts'
import type { Platform } from '../../core/platform.ts'
import type { StoreAddress } from '../../core/store-address.ts'
import { UpdateError } from '../../core/update-error.ts'
import { memoryDeviceStates } from '../../server/device-states.ts'
import { createHandler } from '../../server/handler.ts'
import { storeSource } from '../../server/store-source.ts'
import { openStorage } from '../../storage/open.ts'
import { writeUpdateRequest } from '../../wire/update-request-writer.ts'
import type { Ports } from '../ports.ts'
import { downloadFault, type ExpectedPayload } from './downloaded.ts'
import type { Prepared } from './prepare.ts'
import { audienceOf } from './prove.ts'
import { told } from './simulate.ts'

/** How long an endpoint may take to notice the move, and how often it is asked, in milliseconds. */
const patience = 30_000
const interval = 1_000

type Ask = (body: unknown) => Promise<unknown>

/**
 * Asks as devices of every live native build of the lanes that moved. With an update endpoint the answer must come
 * from there, and its download must be the bundle; otherwise our own handler answers over the same store.
 * @throws UpdateError `REFUSED` when the simulated answer is another one: nobody would get the bundle
 */
export async function delivered(
  prepared: Prepared,
  platforms: readonly Platform[],
  expected: ExpectedPayload & { readonly version: string; readonly after: Catalog },
  updateUrl: string | null,
  store: StoreAddress,
  ports: Ports,
): Promise<Delivery> {
  const devices = audience(prepared, platforms, expected)
  if (updateUrl === null) {
    const ask = inProcess(store, ports)
    for (const device of devices) {
      const answer = await ask(writeUpdateRequest(device))
      if (!offers(answer, expected.version)) {
        throw new UpdateError(
          'REFUSED',
          `the store holds ${expected.version} and would answer ${JSON.stringify(answer)}`,
        )
      }
    }
    return 'simulated'
  }
  const ask: Ask = async (body) => {
    const response = await ports.fetch(updateUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
    return response.json()
  }
  // Which devices a rollout draws is the far side's dice; they rightly get its candidate.
  const candidate = prepared.state.catalog.channels.get(prepared.channel)?.rollout?.bundle ?? null
  const until = ports.clock.now().getTime() + patience
  for (;;) {
    const answers = await Promise.all(
      devices.map((device) => ask(writeUpdateRequest(device)).catch(() => null)),
    )
    const found = answers.filter((answer) => offers(answer, expected.version))
    const drawn = answers.filter((answer) => candidate !== null && offers(answer, candidate))
    const [first] = found
    if (found.length + drawn.length === answers.length && (first !== undefined || devices.length === 0)) {
      if (first === undefined) return 'proven'
      const fault = await downloadFault(first, expected, { fetch: ports.fetch, timeLimit: patience })
      if (fault === null) return 'proven'
      ports.log.warn(`${updateUrl} offers ${expected.version}, and ${fault}`)
      return 'pending'
    }
    if (ports.clock.now().getTime() >= until || ports.signal.aborted) return 'pending'
    await ports.clock.sleep(interval)
  }
}

/** Devices of the native builds that the proof promised the bundle to: others are rightly refused it. */
function audience(
  { state, plans, appId, channel, feed, backend, key }: Prepared,
  platforms: readonly Platform[],
  { version, after }: { readonly version: string; readonly after: Catalog },
): readonly Device[] {
  const defaults = feed.channel.settings.defaultFor ?? []
  return plans
    .filter((plan) => plan.kind === 'move')
    .filter(({ platform }) => platforms.includes(platform))
    .flatMap((plan) => audienceOf(plan, state))
    .filter((native) => {
      const decision = told(after, channel, native, backend.dialect)
      return decision.kind === 'update' && decision.bundle === version
    })
    .map((native) => {
      const isDefault =
        defaults.includes(native.platform) || state.publicChannels[native.platform] === channel
      return deviceOfNative(appId, native, { channel: isDefault ? '' : channel, keyId: key?.keyId ?? null })
    })
}

function inProcess(store: StoreAddress, ports: Ports): Ask {
  const storage = openStorage(store)
  const handler = createHandler({
    source: storeSource(storage, { clock: ports.clock }),
    states: memoryDeviceStates(() => ports.clock.now().getTime()),
    clock: ports.clock,
    publicUrl: 'http://localhost',
    storage,
  })
  return async (body) => {
    const request = new Request('http://localhost/updates', { method: 'POST', body: JSON.stringify(body) })
    return (await handler(request)).json()
  }
}

const offers = (answer: unknown, version: string): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'url' in answer &&
  (answer as { version?: unknown }).version === version
