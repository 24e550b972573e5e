import { matrixText } from '../../core/matrix.ts'
import { nativeText } from '../../core/native-build.ts'
import type { Neutral } from '../../core/verdict.ts'
import type {
  ChannelResult,
  ConformResult,
  FingerprintResult,
  InitResult,
  NativeResult,
  NextStep,
  PlanResult,
  ReleaseResult,
  Result,
} from '../result.ts'

/** A result for people: lines without colours. */
export function resultText(result: Result): readonly string[] {
  switch (result.verb) {
    case 'plan':
    case 'decide':
    case 'release':
      return [...releaseText(result), ...nextText(result.next)]
    case 'native':
      return [...buildsText(result.builds), ...nextText(result.next)]
    case 'init':
      return [...initText(result), ...nextText(result.next)]
    case 'explain':
      return [...result.sentences, ...nextText(result.next)]
    case 'fingerprint':
      return fingerprintText(result)
    case 'conform':
      return conformText(result)
    case 'serve':
      return ['Stopped.']
  }
}

function releaseText(result: PlanResult | ReleaseResult): string[] {
  const word = result.verb !== 'release' || result.dryRun ? 'Would be' : 'Outcome'
  return result.channels.flatMap((channel) => channelText(channel, word))
}

function channelText(result: ChannelResult, word: string): string[] {
  const lines = [`${word}: ${result.outcome}, channel ${result.channel}, version ${result.version ?? 'none'}`]
  for (const { platform, outcome, because, verdict } of result.platforms) {
    lines.push(`  ${platform.padEnd(8)} ${outcome.padEnd(10)} ${because}`)
    if (verdict.nearest !== null) lines.push(`           compared with ${nativeText(verdict.nearest)}`)
    const reasons = verdict.reasons.filter(({ text }) => text !== because)
    for (const { code, text } of reasons) lines.push(`           ${code}: ${text}`)
    const neutral = verdict.nearest === null ? [] : neutralText(verdict.neutral)
    for (const line of neutral) lines.push(`           ${line}`)
  }
  for (const change of result.channelChanges) lines.push(`  channel  ${change}`)
  if (result.matrix.length > 0) {
    lines.push(
      '  Who gets what:',
      ...matrixText(result.matrix)
        .split('\n')
        .map((line) => `    ${line}`),
    )
  }
  if (result.delivery !== null) lines.push(`  delivery ${result.delivery}`)
  return lines
}

function fingerprintText({ fingerprints, comparison }: FingerprintResult): string[] {
  if (comparison === null) {
    return fingerprints.flatMap(({ platform, hash, recipe, sources }) => [
      `${platform} ${hash} (recipe ${recipe}, ${sources.length} sources)`,
      ...sources.map(({ hash: own, kind, label }) => `  ${own.slice(0, 12)} ${kind} ${label}`),
    ])
  }
  return Object.entries(comparison.verdict).flatMap(([platform, verdict]) => [
    `${platform}: ${verdict}`,
    ...comparison.changes
      .filter((change) => change.platform === platform)
      .map(({ code, text, impact }) => `  ${code}: ${text} (${impact})`),
    ...neutralText(comparison.neutral.filter((each) => each.platform === platform)).map(
      (line) => `  ${line}`,
    ),
  ])
}

/** What was seen and does not count, in one line. */
function neutralText(neutral: readonly Neutral[]): string[] {
  if (neutral.length === 0) return []
  return [`not native: ${neutral.map(({ reason, count }) => `${reason} (${count})`).join(', ')}`]
}

function conformText({ updateUrl, checks }: ConformResult): string[] {
  const faulty = checks.filter(({ faults }) => faults.length > 0)
  const lines = checks.flatMap(({ asked, faults }) => [
    `${faults.length === 0 ? 'ok   ' : 'FAULT'} ${asked}`,
    ...faults.flatMap(({ rule, what, effect }) => [`      ${rule}: ${what}`, `      ${effect}`]),
  ])
  const verdict =
    faulty.length === 0
      ? `${updateUrl} keeps the protocol: ${checks.length} questions, no fault.`
      : `${updateUrl} breaks the protocol in ${faulty.length} of ${checks.length} questions.`
  return [...lines, '', verdict]
}

function buildsText(builds: NativeResult['builds']): string[] {
  const words = { created: 'recorded', exists: 'was recorded before', retired: 'is out of service' } as const
  return builds.map(
    ({ native, state }) =>
      `${nativeText(native)} ${words[state]} (fingerprint ${native.fingerprint.slice(0, 12)})`,
  )
}

function initText(result: InitResult): string[] {
  const files = result.files.map(({ path, state }) => `${state === 'written' ? 'Wrote' : 'Kept '} ${path}`)
  const snippets = result.snippets.flatMap(({ where, text }) => [
    '',
    `${where}:`,
    '',
    ...text.split('\n').map((line) => `  ${line}`),
  ])
  const changes =
    result.changes.length === 0 ? [] : ['', 'What changes:', ...result.changes.map((text) => `  * ${text}`)]
  return [`App ${result.appId}`, ...files, ...buildsText(result.builds), ...changes, ...snippets]
}

function nextText(next: readonly NextStep[]): string[] {
  return next.flatMap(({ text, line }) => [
    '',
    text,
    ...(line ?? '')
      .split('\n')
      .filter((each) => each !== '')
      .map((each) => `  ${each}`),
  ])
}
