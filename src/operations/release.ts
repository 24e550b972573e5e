import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Held } from '../core/channel.ts'
import type { Platform } from '../core/platform.ts'
import { UpdateError } from '../core/update-error.ts'
import type { CommandOf } from './command.ts'
import { holdText, planned, previousVersion } from './plan.ts'
import type { Ports } from './ports.ts'
import { type BuiltRelease, buildRelease } from './release/build-release.ts'
import { delivered } from './release/delivery.ts'
import { type PlatformPlan, type Prepared, prepare } from './release/prepare.ts'
import {
  endangeredText,
  laneChanges,
  type Proof,
  plannedBundle,
  prove,
  refusalText,
} from './release/prove.ts'
import { nextSteps, summarised } from './release/report.ts'
import { startNativeWorkflow } from './release/start-native-workflow.ts'
import { tagRelease } from './release/tag-release.ts'
import { warningsOf } from './release/warnings.ts'
import type { PlatformResult, ReleaseResult } from './result.ts'

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
  const moves = prepared.plans.filter((plan) => plan.kind === 'move')
  const chosen = chosenBundle(prepared, built, command.minNative)
  const { version, proof } = chosen
  // What an earlier attempt of this run uploaded is new to everybody else.
  const exists = chosen.exists && !created.has(version)
  const refusedAll = faults.length > 0
  const going =
    refusedAll || proof.endangered.length > 0 ? [] : moves.filter((move) => !proof.refused.has(move))
  const platforms = prepared.plans.map((plan) => resultOf(plan, prepared, built, proof, version, exists))
  const waiting = platforms.filter(({ outcome }) => outcome === 'held').map(({ platform }) => platform)
  const writes = !command.dryRun && !refusedAll && (going.length > 0 || waiting.length > 0)
  let checksum: string | null = null
  let size: number | null = null
  let delivery: ReleaseResult['delivery'] = null
  if (writes) {
    const published = await prepared.backend.publish({ ...built.release, version })
    ;({ checksum, size } = published)
    if (published.created) created.add(version)
    let revision = prepared.state.revision
    const { settings } = prepared.reconciliation
    if (settings !== null || !prepared.state.exists) {
      revision = await prepared.backend.configure(prepared.channel, settings ?? {}, revision)
    }
    const held = heldAfter(
      prepared,
      version,
      waiting,
      going.map(({ platform }) => platform),
      ports,
    )
    await startNativeWorkflow(prepared, platforms, command, ports)
    await prepared.backend.move(
      prepared.channel,
      laneChanges(going, version, prepared.commit),
      revision,
      held,
    )
  }
  if (writes && going.length > 0 && checksum !== null) {
    const reached = going.map(({ platform }) => platform)
    delivery = await delivered(
      prepared,
      reached,
      { version, checksum },
      command.updateUrl ?? prepared.backend.updateUrl,
      command.store,
      ports,
    )
    if (command.requireDelivery && delivery !== 'proven') throw notProven(delivery, version)
  }
  if (!command.dryRun && !refusedAll) await tagRelease(prepared, version, platforms, command, ports)
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
    checksum,
    size,
  }
}

/** The bundle that carries this content: one that is there already and would be taken, or a new name. */
function chosenBundle(prepared: Prepared, built: BuiltRelease, minNative: string | null) {
  const moves = prepared.plans.filter((plan) => plan.kind === 'move')
  const { contentDigest } = built.release
  const same = prepared.state.bundles.filter(
    (bundle) => !bundle.deleted && bundle.contentDigest === contentDigest,
  )
  // The same commit first, then whatever is newest: an old name of the same content is as good as a new one.
  const candidates = [...same.filter(({ commit }) => commit === prepared.commit), ...[...same].reverse()]
  for (const { version } of candidates) {
    const before = prepared.state.catalog.bundles.get(version)
    if (before === undefined || (built.given !== null && version !== built.given)) continue
    const proof = prove(prepared, moves, before)
    if (proof.refused.size === 0) return { version, exists: true, proof }
  }
  const proof = prove(prepared, moves, plannedBundle(prepared, prepared.version, minNative))
  return { version: prepared.version, exists: false, proof }
}

function resultOf(
  plan: PlatformPlan,
  { reconciliation }: Prepared,
  { checked }: BuiltRelease,
  proof: Proof,
  version: string,
  exists: boolean,
): PlatformResult {
  const { platform, verdict } = plan
  const ends = (outcome: PlatformResult['outcome'], because: string): PlatformResult => ({
    platform,
    verdict,
    outcome,
    because,
  })
  const [fault] = checked.errors
  if (fault !== undefined) return ends('refused', `${fault.code}: ${fault.text}`)
  if (plan.kind === 'hold') return ends('held', holdText(plan))
  const { serves } = plan.target
  if (plan.kind === 'superseded') return ends('superseded', `the lane serves ${serves}, from a newer commit`)
  if (proof.endangered.length > 0) return ends('held', endangeredText(proof))
  const refusal = proof.refused.get(plan)
  if (refusal !== undefined) return ends('refused', refusalText(refusal))
  if (serves === version && reconciliation.settings === null)
    return ends('unchanged', `devices are served ${version} already`)
  if (serves === version)
    return ends('unchanged', `devices are served ${version} already; the channel's settings changed`)
  return exists
    ? ends('relinked', `${version} has this content and is served again`)
    : ends('published', `${version} goes over the air`)
}

/** Entries of the channel's waiting list after this run: ours is there once, and what went out waits no longer. */
function heldAfter(
  { state, commit }: Prepared,
  version: string,
  waiting: readonly Platform[],
  gone: readonly Platform[],
  ports: Ports,
): readonly Held[] {
  const others = state.held.flatMap((entry) => {
    const platforms = entry.platforms.filter(
      (platform) => !(entry.version === version && gone.includes(platform)),
    )
    return platforms.length === 0 ? [] : [{ ...entry, platforms }]
  })
  const present = others.find((entry) => entry.version === version)
  if (waiting.length === 0) return others
  if (present !== undefined && waiting.every((platform) => present.platforms.includes(platform)))
    return others
  const since = ports.clock.now().toISOString()
  return [
    ...others.filter((entry) => entry !== present),
    { version, commit, platforms: waiting, since },
  ].slice(-20)
}

function notProven(delivery: string, version: string): UpdateError {
  return new UpdateError('REFUSED', `${version} is published, and its delivery is ${delivery}, not proven`, {
    hint: 'require-delivery is set: name the endpoint that devices ask with --update-url, and see that it serves this store.',
  })
}
