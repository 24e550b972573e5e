import type { Platform } from '../core/platform.ts'
import type { Result } from '../operations/result.ts'
import { isReleaseResult } from '../operations/result.ts'
import { reasonsJson } from '../operations/text/result-json.ts'

/** Every output of the action with its description; `action.yml` and the README say the same. */
export const outputs = {
  outcome: 'What happened: `refused`, `held`, `published`, `relinked`, `superseded` or `unchanged`.',
  'ios-outcome': 'The outcome on iOS.',
  'android-outcome': 'The outcome on Android.',
  'electron-outcome': 'The outcome on Electron.',
  'release-type': '`ota`, `native`, `mixed` or `none`.',
  'ios-verdict': '`ota`, `native` or `unknown` for iOS.',
  'android-verdict': '`ota`, `native` or `unknown` for Android.',
  'electron-verdict': '`ota`, `native` or `unknown` for Electron.',
  delivery: '`proven`, `simulated` or `pending`; empty when nothing moved.',
  version: 'Version of the bundle.',
  'previous-version': 'Version that the channel served before.',
  channel: 'The channel; several with commas between them.',
  checksum: 'SHA-256 of the archive, as devices check it.',
  size: 'Size of the archive in bytes.',
  reasons: 'JSON: the reasons of every verdict, by platform.',
  'result-file': 'Path of the whole result as JSON.',
} as const

export type OutputName = keyof typeof outputs

/** The outputs of a result; a platform the app does not have stays empty. */
export function outputsOf(result: Result, resultFile: string): Readonly<Partial<Record<OutputName, string>>> {
  if (!isReleaseResult(result)) return { 'result-file': resultFile }
  const of = (platform: Platform) => result.platforms.find((each) => each.platform === platform)
  const released = result.verb === 'release' ? result : null
  return {
    outcome: result.outcome,
    'ios-outcome': of('ios')?.outcome ?? '',
    'android-outcome': of('android')?.outcome ?? '',
    'electron-outcome': of('electron')?.outcome ?? '',
    'release-type': result.releaseType,
    'ios-verdict': of('ios')?.verdict.verdict ?? '',
    'android-verdict': of('android')?.verdict.verdict ?? '',
    'electron-verdict': of('electron')?.verdict.verdict ?? '',
    delivery: released?.delivery ?? '',
    version: result.version ?? '',
    'previous-version': result.previousVersion ?? '',
    channel: result.channel,
    checksum: released?.checksum ?? '',
    size: released?.size === null || released === null ? '' : String(released.size),
    reasons: JSON.stringify(reasonsJson(result)),
    'result-file': resultFile,
  }
}
