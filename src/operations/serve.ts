import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Invalid } from '../core/invalid.ts'
import { UpdateError } from '../core/update-error.ts'
import type { CatalogSource } from '../server/catalog-source.ts'
import type { DeviceStates } from '../server/device-states.ts'
import { createHandler, type Handler } from '../server/handler.ts'
import { neutralSource } from '../server/neutral-source.ts'
import { neutralStates } from '../server/neutral-states.ts'
import { storeDeviceStates } from '../server/store-device-states.ts'
import { storeSource } from '../server/store-source.ts'
import { openStorage } from '../storage/open.ts'
import type { Storage } from '../storage/storage.ts'
import { parseNeutralCatalog } from '../wire/neutral-catalog.ts'
import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import type { ServeResult } from './result.ts'

const loopback = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/

/** Answers devices until the process is asked to stop. */
export async function serve(command: CommandOf<'serve'>, ports: Ports): Promise<ServeResult> {
  const { host, port, publicUrl } = command
  if (publicUrl === null && !loopback.test(host)) {
    throw new UpdateError('INPUT_INVALID', `--public-url is needed to listen on ${host}`, {
      hint: 'Download links start with it, and are never taken from a request: --public-url https://updates.example.com',
    })
  }
  const world = await worldOf(command, ports)
  const trouble = (error: unknown): void =>
    ports.log.warn(error instanceof Error ? error.message : String(error))
  let handler: Handler = async () => new Response(null, { status: 503 })
  const { startNodeServer } = await import('../server/node.ts')
  const server = await startNodeServer(() => handler, { host, port }).catch((cause: unknown) => {
    throw new UpdateError('INPUT_INVALID', `cannot listen on ${host}:${port}: ${(cause as Error).message}`, {
      hint: 'Choose another --port; 0 lets the system choose.',
      cause,
    })
  })
  handler = createHandler({
    ...world,
    clock: ports.clock,
    publicUrl: (publicUrl ?? server.address).replace(/\/+$/, ''),
    dialect: command.dialect,
    pages: await builtPages(),
    onTrouble: trouble,
  })
  if (publicUrl?.startsWith('http:') === true && !loopback.test(new URL(publicUrl).hostname)) {
    ports.log.warn('--public-url is http: phones refuse downloads that are not https')
  }
  ports.log.info(`Serving ${world.name} on ${server.address}`)
  ports.log.info(`  updateUrl   ${server.address}/updates`)
  ports.log.info(`  statsUrl    ${server.address}/stats`)
  ports.log.info(`  channelUrl  ${server.address}/channel_self`)
  ports.log.info(`  for people  ${server.address}/tester`)
  await new Promise<void>((done) => {
    if (ports.signal.aborted) return done()
    ports.signal.addEventListener('abort', () => done(), { once: true })
  })
  await server.stop()
  await world.states.flush?.()
  return { verb: 'serve', warnings: [], next: [] }
}

/** The pages that the build put beside this module; none where it was bundled without them. */
async function builtPages(): Promise<Readonly<Record<string, string>>> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages')
  const tester = await readFile(join(folder, 'tester.html'), 'utf8').catch(() => null)
  return tester === null ? {} : { tester }
}

interface World {
  readonly name: string
  readonly source: CatalogSource
  readonly states: DeviceStates
  readonly storage: Storage | null
}

async function worldOf({ store, catalog, app }: CommandOf<'serve'>, ports: Ports): Promise<World> {
  const now = (): number => ports.clock.now().getTime()
  if (catalog !== null) {
    const neutral = await readCatalog(catalog)
    return {
      name: catalog,
      source: neutralSource(neutral),
      states: neutralStates(neutral, now),
      storage: null,
    }
  }
  if (store === null) {
    throw new UpdateError('INPUT_INVALID', 'serve wants a store', {
      hint: 'Name it: --store file:./ota-store',
    })
  }
  if (store.kind === 'file' && (await stat(store.path).catch(() => null))?.isFile() === true) {
    throw new UpdateError('INPUT_INVALID', `${store.path} is a file, not the folder of a store`)
  }
  const storage = openStorage(store)
  const onTrouble = (error: unknown): void =>
    ports.log.warn(error instanceof Error ? error.message : String(error))
  return {
    name: storage.name,
    source: storeSource(storage, { clock: ports.clock, apps: app, onTrouble }),
    states: storeDeviceStates(storage, { clock: ports.clock, onTrouble }),
    storage,
  }
}

async function readCatalog(path: string) {
  try {
    return parseNeutralCatalog(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    if (!(cause instanceof Invalid) && !(cause instanceof Error)) throw cause
    throw new UpdateError('INPUT_INVALID', `the catalog ${path} cannot be read: ${cause.message}`, { cause })
  }
}
