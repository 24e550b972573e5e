import type { Catalog } from './catalog.ts'
import type { Decision } from './decision.ts'
import { decisionText } from './decision-text.ts'
import { currentPlugin, deviceOfNative } from './device-of-native.ts'
import type { Dialect } from './dialect.ts'
import { laneOf } from './lane.ts'
import { type NativeEntry, nativeText } from './native-build.ts'
import { pluginGenerations } from './plugin-generations.ts'
import { resolve } from './resolve.ts'
import { tableText } from './table-text.ts'

/** What one kind of device gets before and after a change. */
export interface MatrixRow {
  readonly native: NativeEntry
  readonly plugin: string
  /** The bundle that runs; null: the builtin one. */
  readonly current: string | null
  readonly before: Decision
  readonly after: Decision
}

export interface MatrixOptions {
  /** The channel that the devices ask for; empty: the public one. */
  readonly channel?: string
  readonly dialect?: Dialect
  /** The plugins asked for; every generation whose answers differ, unless said. */
  readonly plugins?: readonly string[]
}

/**
 * Who gets what: every native build of the ledger that is not retired, with every plugin generation, on its builtin
 * bundle and on the one that its lane is served now. `before` and `after` are the catalog around the planned change.
 */
export function deliveryMatrix(
  before: Catalog,
  after: Catalog,
  options: MatrixOptions = {},
): readonly MatrixRow[] {
  const { channel = '', dialect = 'ours', plugins = pluginGenerations } = options
  return after.natives
    .filter(({ retired }) => !retired)
    .flatMap((native) =>
      currents(before, native, channel).flatMap((current) =>
        plugins.map((plugin) => {
          const device = deviceOfNative(after.appId, native, { plugin, current, channel })
          return {
            native,
            plugin,
            current,
            before: resolve(device, before, { dialect }),
            after: resolve(device, after, { dialect }),
          }
        }),
      ),
    )
}

/** What devices of a native build run: the builtin bundle, and the one that they are served now. */
function currents(catalog: Catalog, native: NativeEntry, name: string): readonly (string | null)[] {
  const channel = catalog.channels.get(name === '' ? (catalog.defaults[native.platform] ?? '') : name)
  if (channel === undefined) return [null]
  const lane = laneOf(deviceOfNative(catalog.appId, native), catalog)
  const served =
    lane.kind === 'fingerprint'
      ? (channel.lanes[native.platform][lane.fingerprint] ?? null)
      : channel.current[native.platform]
  return served === null || served === 'builtin' ? [null] : [null, served]
}

/** The rows of a current plugin: one or two per native build, what people look at first. */
export function mainRows(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  return rows.filter(({ plugin }) => plugin === currentPlugin)
}

/** The matrix as aligned text; rows that differ only by plugin and have equal answers share a line. */
export function matrixText(rows: readonly MatrixRow[]): string {
  const lines = new Map<string, { readonly cells: readonly string[]; readonly plugins: string[] }>()
  for (const { native, plugin, current, before, after } of rows) {
    const cells = [nativeText(native), current ?? 'builtin', decisionText(before), decisionText(after)]
    const key = cells.join('\n')
    const line = lines.get(key)
    if (line === undefined) lines.set(key, { cells, plugins: [plugin] })
    else line.plugins.push(plugin)
  }
  const every = new Set(rows.map(({ plugin }) => plugin)).size
  return tableText(
    ['native build', 'runs', 'plugin', 'gets now', 'will get'],
    [...lines.values()].map(({ cells: [native = '', runs = '', now = '', then = ''], plugins }) => [
      native,
      runs,
      plugins.length === every ? 'any' : plugins.join(', '),
      now,
      then,
    ]),
  )
}
