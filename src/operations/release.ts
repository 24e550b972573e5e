import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UpdateError, withHint } from '../core/update-error.ts'
import type { CommandOf } from './command.ts'
import { planned } from './plan.ts'
import type { Ports } from './ports.ts'
import { buildRelease } from './release/build-release.ts'
import { type ChannelEnd, combined } from './release/channel-end.ts'
import { openRun, type ReleaseRun } from './release/open-run.ts'
import { type Prepared, prepare } from './release/prepare.ts'
import { prepareAll } from './release/prepare-all.ts'
import type { Progress } from './release/progress.ts'
import { refuseLoosening } from './release/reconcile.ts'
import { releaseChannel } from './release/release-channel.ts'
import { tagRelease } from './release/tag-release.ts'
import { unservedWarnings } from './release/warnings.ts'
import type { ReleaseResult } from './result.ts'

type Command = CommandOf<'release'>

/**
 * Builds, decides, publishes and proves the delivery, channel by channel. May be repeated, interrupted and raced.
 * @throws UpdateError before anything is written for input that no release can come from; later with what is done
 */
export async function release(command: Command, ports: Ports): Promise<ReleaseResult> {
  const run = await openRun(command, ports)
  const channels = await prepareAll(run, command)
  const warnings = unservedWarnings(channels, command)
  const refused = refusedBeforeBuild(channels, command)
  const ends = refused ?? (await released(run, channels, command, ports))
  return { verb: 'release', dryRun: command.dryRun, ...combined(run, ends, warnings) }
}

/** A version that no device of any channel would take is known before the build. */
function refusedBeforeBuild(
  [first, ...others]: readonly [Prepared, ...Prepared[]],
  { minNative }: Command,
): [ChannelEnd, ...ChannelEnd[]] | null {
  const plans = [first, ...others].map((prepared) => planned(prepared, minNative))
  const counts = plans.map(
    ({ facts }) => facts.platforms.filter(({ outcome }) => outcome === 'refused').length,
  )
  const moves = [first, ...others].map(({ plans }) => plans.filter(({ kind }) => kind === 'move').length)
  const isRefused = counts.every((count, index) => count > 0 && count >= (moves[index] ?? 0))
  return isRefused ? (plans as [ChannelEnd, ...ChannelEnd[]]) : null
}

async function released(
  run: ReleaseRun,
  channels: [Prepared, ...Prepared[]],
  command: Command,
  ports: Ports,
): Promise<[ChannelEnd, ...ChannelEnd[]]> {
  const scratch = await mkdtemp(join(tmpdir(), 'capacitor-ota-'))
  try {
    const built = await buildRelease(channels, command, scratch, ports)
    const progress: Progress = { taken: [], created: new Set(), started: new Set() }
    const ends: ChannelEnd[] = []
    for (const [index, { feed }] of [...channels.entries()]) {
      const work = async (): Promise<ChannelEnd> => {
        // The channel before may have published the bundle of this one.
        if (index > 0 && !command.dryRun) {
          channels[index] = await prepare(run, feed, command, progress.taken)
          refuseLoosening(channels[index].reconciliation, command.allowLoosen)
        }
        return releaseChannel({ channels, index, built, progress }, command, ports)
      }
      ends.push(await sayingWhatIsDone(ends, work))
    }
    const all = ends as [ChannelEnd, ...ChannelEnd[]]
    if (command.requireDelivery) refuseUnproven(all)
    if (!command.dryRun && built.checked.errors.length === 0) await tagReleases(channels, all, command, ports)
    return all
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** An error on a later channel leaves the earlier ones moved, which its reader must know. */
async function sayingWhatIsDone<T>(ends: readonly ChannelEnd[], work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (ends.length === 0 || !(error instanceof UpdateError)) throw error
    const done = ends.map(({ facts }) =>
      `${facts.channel} (${facts.outcome} ${facts.version ?? ''})`.trimEnd(),
    )
    const hint = `Done before: ${done.join(', ')}. A repeated run leaves that as it is and does the rest.`
    throw withHint(error, hint)
  }
}

function refuseUnproven(ends: readonly ChannelEnd[]): void {
  const doubtful = ends.flatMap(({ facts, bundle }) =>
    facts.delivery === null || facts.delivery === 'proven' ? [] : [{ ...facts, bundle }],
  )
  if (doubtful.length === 0) return
  const each = doubtful.map(
    ({ bundle, delivery, channel }) =>
      `${bundle} is published on ${channel}, and its delivery is ${delivery}, not proven`,
  )
  throw new UpdateError('REFUSED', each.join('\n'), {
    hint: 'require-delivery is set: name the endpoint that devices ask with --update-url, and see that it serves this store.',
  })
}

/** One tag for each bundle that is live on a channel. */
async function tagReleases(
  channels: readonly Prepared[],
  ends: readonly ChannelEnd[],
  command: Command,
  ports: Ports,
): Promise<void> {
  const [first] = channels
  for (const bundle of new Set(ends.map((end) => end.bundle))) {
    const platforms = ends.filter((end) => end.bundle === bundle).flatMap(({ facts }) => facts.platforms)
    if (first !== undefined) await tagRelease(first, bundle, platforms, command, ports)
  }
}
