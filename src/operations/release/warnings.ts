import type { Prepared } from './prepare.ts'

/** Things a person should look at, each once. */
export function warningsOf({ plans, app, reconciliation, state, channel }: Prepared): readonly string[] {
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
  const rollout = state.catalog.channels.get(channel)?.rollout ?? null
  if (rollout?.enabled === true) {
    const share = `${rollout.bps / 100} %${rollout.paused ? ', paused' : ''}`
    warnings.push(`a rollout of ${rollout.bundle} is on (${share}): devices of that share keep getting it`)
  }
  return [...new Set([...warnings, ...reconciliation.loosening.map((text) => `loosens: ${text}`)])]
}
