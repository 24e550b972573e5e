import type { Catalog } from './catalog.ts'
import type { Decision } from './decision.ts'
import { decisionText } from './decision-text.ts'
import { deviceOfNative } from './device-of-native.ts'
import type { Dialect } from './dialect.ts'
import { laneOf } from './lane.ts'
import { type NativeEntry, nativeText } from './native-build.ts'
import { platforms } from './platform.ts'
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

/** About which channel a matrix is, and which devices it asks for. */
export interface MatrixOptions {
  /** The channel that changes. Devices of platforms whose default it is name none. */
  readonly channel: string
  readonly dialect?: Dialect
  /** The plugins asked for; every generation whose answers differ, unless said. */
  readonly plugins?: readonly string[]
  /** The ledger; that of `after` unless said, for backends that keep theirs elsewhere. */
  readonly natives?: readonly NativeEntry[]
}

/**
 * Who gets what: every native build of the ledger that is not retired, with every plugin generation, on its builtin
 * bundle and on the one that its lane is served now. `before` and `after` are the catalog around the planned change.
 */
export function deliveryMatrix(
  before: Catalog,
  after: Catalog,
  options: MatrixOptions,
): readonly MatrixRow[] {
  const { channel, dialect = 'ours', plugins = pluginGenerations, natives = after.natives } = options
  const told = (catalog: Catalog, native: NativeEntry, plugin: string, current: string | null): Decision => {
    const named = catalog.defaults[native.platform] === channel ? '' : channel
    const device = deviceOfNative(catalog.appId, native, { plugin, current, channel: named })
    return resolve(device, catalog, { dialect, trace: false })
  }
  return natives
    .filter(({ retired }) => !retired)
    .toSorted((a, b) => platforms.indexOf(a.platform) - platforms.indexOf(b.platform))
    .flatMap((native) =>
      currents(before, native, channel).flatMap((current) =>
        plugins.map((plugin) => ({
          native,
          plugin,
          current,
          before: told(before, native, plugin, current),
          after: told(after, native, plugin, current),
        })),
      ),
    )
}

/** What devices of a native build run: the builtin bundle, and the one that they are served now. */
function currents(catalog: Catalog, native: NativeEntry, name: string): readonly (string | null)[] {
  const channel = catalog.channels.get(name)
  if (channel === undefined) return [null]
  const lane = laneOf(deviceOfNative(catalog.appId, native), catalog)
  const served =
    lane.kind === 'fingerprint'
      ? (channel.lanes[native.platform][lane.fingerprint] ?? null)
      : channel.current[native.platform]
  return served === null || served === 'builtin' ? [null] : [null, served]
}

/** One line of the matrix, as text. */
export interface MatrixLine {
  readonly native: string
  readonly runs: string
  /** `any`, or the plugin versions that are answered like this. */
  readonly plugin: string
  readonly before: string
  readonly after: string
}

/** The matrix for people: rows that differ by plugin only and are answered alike share a line. */
export function matrixLines(rows: readonly MatrixRow[]): readonly MatrixLine[] {
  const lines = new Map<string, { readonly line: MatrixLine; readonly plugins: string[] }>()
  for (const { native, plugin, current, before, after } of rows) {
    const line = {
      native: nativeText(native),
      runs: current ?? 'builtin',
      plugin: 'any',
      // Before its first release a channel serves nobody, which is no failure.
      before: before.kind === 'failed' && before.code === 'no_channel' ? 'nothing yet' : decisionText(before),
      after: decisionText(after),
    }
    const known = lines.get(JSON.stringify(line))
    if (known === undefined) lines.set(JSON.stringify(line), { line, plugins: [plugin] })
    else known.plugins.push(plugin)
  }
  const every = new Set(rows.map(({ plugin }) => plugin)).size
  return [...lines.values()].map(({ line, plugins }) =>
    plugins.length === every ? line : { ...line, plugin: plugins.join(', ') },
  )
}

/** The matrix as aligned text. */
export function matrixText(rows: readonly MatrixRow[]): string {
  return tableText(
    ['native build', 'runs', 'plugin', 'gets now', 'will get'],
    matrixLines(rows).map((line) => [line.native, line.runs, line.plugin, line.before, line.after]),
  )
}
