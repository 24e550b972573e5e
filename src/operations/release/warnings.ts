import { nativeText } from '../../core/native-build.ts'
import type { Prepared } from './prepare.ts'
import type { Proof } from './prove.ts'

/** The protocol's code for a binary below the minimum version of a bundle (protocol.md §3.3, step 17). */
const belowMinimum = 'disable_auto_update_to_metadata'

/** Things a person should look at, each once. */
export function warningsOf({
  plans,
  app,
  reconciliation,
  unkept,
  backend,
  state,
  channel,
}: Prepared): readonly string[] {
  const warnings = plans.flatMap(({ platform, verdict }) => [
    ...verdict.warnings,
    ...(verdict.forced === undefined
      ? []
      : [
          `the verdict of ${platform} was forced from ${verdict.forced.from} to ${verdict.verdict}: ${verdict.forced.reason}`,
        ]),
  ])
  if (app.lockfile.kind === 'unreadable') {
    warnings.push(`${app.lockfile.path} cannot be read (${app.lockfile.why}); declared ranges are compared`)
  }
  if (app.lockfile.kind === 'absent')
    warnings.push('there is no lockfile, so versions of native packages float')
  for (const key of unkept) {
    warnings.push(`${backend.name} cannot store ${key}: channel ${channel} goes on without it`)
  }
  const rollout = state.catalog.channels.get(channel)?.rollout ?? null
  if (rollout?.enabled === true) {
    const share = `${rollout.bps / 100} %${rollout.paused ? ', paused' : ''}`
    warnings.push(`a rollout of ${rollout.bundle} is on (${share}): devices of that share keep getting it`)
  }
  return [...new Set([...warnings, ...reconciliation.loosening.map((text) => `loosens: ${text}`)])]
}

/**
 * Live native builds that can run the bundle and will not take it, while others do. Those below its minimum version are
 * meant to be left out.
 */
export function unreachedWarnings({
  unreached,
  refused,
}: Pick<Proof, 'unreached' | 'refused'>): readonly string[] {
  const told = [...refused.keys()].map(({ platform }) => platform)
  return unreached
    .filter(({ native, refusal }) => !told.includes(native.platform) && refusal.code !== belowMinimum)
    .map(
      ({ native, refusal }) =>
        `${nativeText(native)} will take nothing: ${refusal.because} (${refusal.code}); retire it when nobody runs it any more`,
    )
}

/** Platforms of the app that no channel of the config serves: their devices would never get anything. */
export function unservedWarnings(
  channels: readonly Pick<Prepared, 'platforms' | 'plans' | 'channels'>[],
  { channel }: { readonly channel: readonly string[] },
): readonly string[] {
  const [first] = channels
  // Who names channels knows which.
  if (first === undefined || channel.length > 0) return []
  const planned = channels.flatMap(({ plans }) => plans.map(({ platform }) => platform))
  return first.platforms
    .filter((platform) => !planned.includes(platform))
    .filter((platform) =>
      first.channels.every(({ settings }) => settings.platforms?.includes(platform) === false),
    )
    .map(
      (platform) =>
        `no channel of the config serves ${platform}: add it to "platforms" of one, or give it a channel of its own`,
    )
}
