import { UpdateError } from '../../core/update-error.ts'
import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { BuiltRelease } from './build-release.ts'
import type { ChannelEnd } from './channel-end.ts'
import { chooseBundle } from './choose-bundle.ts'
import { delivered } from './delivery.ts'
import { sayingWhatIsLive } from './live-now.ts'
import { platformResult } from './platform-result.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Progress } from './progress.ts'
import { publishAndMove } from './publish-and-move.ts'
import { refuseLoosening } from './reconcile.ts'
import { nextSteps, previousVersion, summarised } from './report.ts'
import { unreachedWarnings, warningsOf } from './warnings.ts'

/** A lost race starts over from the new state this often. */
const attempts = 8

export interface ChannelRelease {
  /** All channels of the run, as they were read last; this one is read anew after a lost race. */
  readonly channels: [Prepared, ...Prepared[]]
  /** Which of them. */
  readonly index: number
  readonly built: BuiltRelease
  readonly progress: Progress
}

/** Publishes what was built, moves one channel to it and proves the delivery; starts over when a race was lost. */
export async function releaseChannel(
  given: ChannelRelease,
  command: CommandOf<'release'>,
  ports: Ports,
): Promise<ChannelEnd> {
  const { channels, index, progress } = given
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attempted(given, command, ports)
    } catch (error) {
      const lostRace = error instanceof UpdateError && error.code === 'CONFLICT'
      if (!lostRace || attempt === attempts || command.version !== null) throw error
      if (error.taken !== undefined) progress.taken.push(error.taken)
      ports.log.debug(`${error.message}; trying again from the new state`)
    }
    const before = channels[index] as Prepared
    const prepared = await prepare(before, before.feed, command, progress.taken)
    refuseLoosening(prepared.reconciliation, command.allowLoosen)
    channels[index] = prepared
  }
}

async function attempted(
  { channels, index, built, progress }: ChannelRelease,
  command: CommandOf<'release'>,
  ports: Ports,
): Promise<ChannelEnd> {
  const prepared = channels[index] as Prepared
  const { errors: faults, warnings: doubts } = built.checked
  const found = chooseBundle(prepared, built, command.minNative)
  // What an earlier attempt of this run uploaded, or another of its channels, is new to everybody else.
  const chosen = { ...found, exists: found.exists && !progress.created.has(found.version) }
  const { version, proof } = chosen
  const platforms = prepared.plans.map((plan) => platformResult(plan, prepared, built, chosen))
  const stopped = faults.length > 0 || proof.endangered.length > 0
  const moves = prepared.plans.filter((plan) => plan.kind === 'move')
  const going = stopped ? [] : moves.filter((move) => !proof.refused.has(move))
  const waits = platforms.some(({ outcome }) => outcome === 'held')
  const writes = !command.dryRun && faults.length === 0 && (going.length > 0 || waits)
  const release = { ...built.release, version }
  const published = writes
    ? await sayingWhatIsLive(prepared, () =>
        publishAndMove(prepared, release, { going, platforms, channels, progress }, command, ports),
      )
    : null
  const delivery =
    published === null || going.length === 0
      ? null
      : await delivered(
          prepared,
          going.map(({ platform }) => platform),
          {
            ...published,
            publicKey: prepared.key?.publicKey ?? null,
            names: built.names,
            after: proof.after,
          },
          command.updateUrl ?? prepared.backend.updateUrl,
          command.store,
          ports,
        )
  const { outcome, releaseType } = summarised(platforms)
  const before = prepared.state.bundles.find((bundle) => bundle.version === version)
  // A native build takes the version of its bundle, unless that one is an older commit's with the same content.
  const isOurs = before === undefined || before.commit === prepared.commit
  return {
    facts: {
      channel: prepared.channel,
      outcome,
      releaseType,
      version: outcome === 'superseded' ? previousVersion(prepared) : version,
      previousVersion: previousVersion(prepared),
      platforms,
      matrix: proof.matrix,
      channelChanges: prepared.reconciliation.changes,
      delivery,
    },
    bundle: version,
    warnings: [
      ...warningsOf(prepared),
      ...unreachedWarnings(proof),
      ...doubts.map(({ code, text, fix }) => `${code}: ${text} (${fix})`),
    ],
    next: [
      ...faults.map(({ code, text, fix }) => ({ text: `${code}: ${text}. Fix: ${fix}`, line: null })),
      ...nextSteps({ ...prepared, version: isOurs ? version : prepared.version }, platforms),
    ],
    checksum: published?.checksum ?? null,
    size: published?.size ?? null,
  }
}
