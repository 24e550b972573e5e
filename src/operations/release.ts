import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UpdateError } from '../core/update-error.ts'
import type { CommandOf } from './command.ts'
import { planned, previousVersion } from './plan.ts'
import type { Ports } from './ports.ts'
import { type BuiltRelease, buildRelease } from './release/build-release.ts'
import { chooseBundle } from './release/choose-bundle.ts'
import { delivered } from './release/delivery.ts'
import { sayingWhatIsLive } from './release/live-now.ts'
import { platformResult } from './release/platform-result.ts'
import { type Prepared, prepare } from './release/prepare.ts'
import { publishAndMove } from './release/publish-and-move.ts'
import { nextSteps, summarised } from './release/report.ts'
import { tagRelease } from './release/tag-release.ts'
import { warningsOf } from './release/warnings.ts'
import type { ReleaseResult } from './result.ts'

/** A lost race starts over from the new state this often. */
const attempts = 8

/** Builds, decides, publishes and proves the delivery. May be repeated, interrupted and raced. */
export async function release(command: CommandOf<'release'>, ports: Ports): Promise<ReleaseResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'capacitor-ota-'))
  let built: BuiltRelease | null = null
  const taken: string[] = []
  const created = new Set<string>()
  try {
    for (let attempt = 1; ; attempt += 1) {
      const prepared = await prepare(command, ports, taken)
      refuseLoosening(prepared, command)
      const refusal = refusedBeforeBuild(prepared, command)
      if (refusal !== null) return refusal
      built ??= await buildRelease(prepared, command, scratch, ports)
      try {
        return await released(prepared, built, created, command, ports)
      } catch (error) {
        const lostRace = error instanceof UpdateError && error.code === 'CONFLICT'
        if (!lostRace || attempt === attempts || command.version !== null) throw error
        if (error.taken !== undefined) taken.push(error.taken)
        ports.log.debug(`${error.message}; trying again from the new state`)
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A version that no device would take is known before the build. */
function refusedBeforeBuild(prepared: Prepared, command: CommandOf<'release'>): ReleaseResult | null {
  const plan = planned(prepared, command.minNative)
  const refused = plan.platforms.filter(({ outcome }) => outcome === 'refused').length
  const moves = prepared.plans.filter(({ kind }) => kind === 'move').length
  if (refused === 0 || refused < moves) return null
  return { ...plan, verb: 'release', dryRun: command.dryRun, delivery: null, checksum: null, size: null }
}

function refuseLoosening({ reconciliation }: Prepared, { allowLoosen }: CommandOf<'release'>): void {
  if (reconciliation.loosening.length === 0 || allowLoosen) return
  throw new UpdateError(
    'INPUT_INVALID',
    `the config would loosen the channel:\n${reconciliation.loosening.join('\n')}`,
    {
      hint: 'Run once with --allow-loosen if that is meant, or set the config back.',
    },
  )
}

async function released(
  prepared: Prepared,
  built: BuiltRelease,
  created: Set<string>,
  command: CommandOf<'release'>,
  ports: Ports,
): Promise<ReleaseResult> {
  const { errors: faults, warnings: doubts } = built.checked
  const found = chooseBundle(prepared, built, command.minNative)
  // What an earlier attempt of this run uploaded is new to everybody else.
  const chosen = { ...found, exists: found.exists && !created.has(found.version) }
  const { version, proof } = chosen
  const platforms = prepared.plans.map((plan) => platformResult(plan, prepared, built, chosen))
  const stopped = faults.length > 0 || proof.endangered.length > 0
  const moves = prepared.plans.filter((plan) => plan.kind === 'move')
  const going = stopped ? [] : moves.filter((move) => !proof.refused.has(move))
  const waits = platforms.some(({ outcome }) => outcome === 'held')
  const writes = !command.dryRun && faults.length === 0 && (going.length > 0 || waits)
  const published = writes
    ? await sayingWhatIsLive(prepared, () =>
        publishAndMove(
          prepared,
          { ...built.release, version },
          { going, platforms, created },
          command,
          ports,
        ),
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
  if (delivery !== null && command.requireDelivery && delivery !== 'proven')
    throw notProven(delivery, version)
  if (!command.dryRun && faults.length === 0) await tagRelease(prepared, version, platforms, command, ports)
  const { outcome, releaseType } = summarised(platforms)
  return {
    verb: 'release',
    dryRun: command.dryRun,
    appId: prepared.appId,
    channel: prepared.channel,
    outcome,
    releaseType,
    version: outcome === 'superseded' ? previousVersion(prepared) : version,
    previousVersion: previousVersion(prepared),
    commit: prepared.commit,
    platforms,
    matrix: proof.matrix,
    channelChanges: prepared.reconciliation.changes,
    warnings: [...warningsOf(prepared), ...doubts.map(({ code, text, fix }) => `${code}: ${text} (${fix})`)],
    next: [
      ...faults.map(({ code, text, fix }) => ({ text: `${code}: ${text}. Fix: ${fix}`, line: null })),
      ...nextSteps(prepared, platforms),
    ],
    delivery,
    checksum: published?.checksum ?? null,
    size: published?.size ?? null,
  }
}

function notProven(delivery: string, version: string): UpdateError {
  return new UpdateError('REFUSED', `${version} is published, and its delivery is ${delivery}, not proven`, {
    hint: 'require-delivery is set: name the endpoint that devices ask with --update-url, and see that it serves this store.',
  })
}
