import { isAppId } from '../core/app-id.ts'
import { isDeviceId } from '../core/device-id.ts'
import { Invalid } from '../core/invalid.ts'
import { type NativeVersion, nativeVersion } from '../core/native-version.ts'
import { isPlatform, type Platform } from '../core/platform.ts'
import { malformed, type Reply } from './reply.ts'

/** Which of the common members (protocol.md §1.2) a call demands. */
export interface InfoRules {
  /** The error of a schema failure: of a JSON body or of a query. */
  readonly invalid: 'invalid_json_body' | 'invalid_query_parameters'
  readonly deviceId: boolean
  readonly versionName: 'text' | 'any-text' | 'optional'
  readonly versionBuild: 'text' | 'any-text' | 'optional'
  readonly pluginVersion: 'version' | 'optional'
}

/** The common members of a call, checked. */
export interface Info {
  readonly appId: string
  /** Lower case; empty when the call needs none. */
  readonly deviceId: string
  readonly platform: Platform
  readonly versionName: string
  /** As sent. */
  readonly versionBuild: string
  readonly native: NativeVersion
  readonly versionCode: string | null
  readonly pluginVersion: string
  readonly isEmulator: boolean
  readonly isProd: boolean
  readonly defaultChannel: string
  readonly channel: string
  readonly keyId: string | null
  readonly customId: string | null
}

const pluginVersion =
  /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/

type Members = Readonly<Record<string, unknown>>

/** Checks the common members in the order of protocol.md §3.1; a fault is the reply to send. */
export function readInfo(raw: unknown, rules: InfoRules): Info | Reply {
  const invalid = (issues: readonly string[]): Reply =>
    malformed(rules.invalid, 'The request is malformed', { parseResult: { issues } })
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return invalid(['must be an object'])
  const members = raw as Members
  if (Object.keys(members).length === 0) return invalid(['is empty'])
  if (rules.deviceId && !members.device_id) return malformed('missing_device_id', 'Cannot find device_id')
  if (!members.app_id) return malformed('missing_app_id', 'Cannot find app_id')
  const build = members.version_build
  const native: NativeVersion =
    typeof build === 'string' && build !== '' ? nativeVersion(build) : { kind: 'version', version: '' }
  if (native.kind === 'invalid') {
    return malformed('semver_error', `Native version: ${JSON.stringify(build)} is not semver`, {
      version_build: build,
    })
  }
  const issues = issuesOf(members, rules)
  return issues.length > 0 ? invalid(issues) : infoOf(members, native)
}

function issuesOf(members: Members, rules: InfoRules): string[] {
  const issues: string[] = []
  const demand = (name: string, ok: boolean, must: string): void => {
    if (!ok) issues.push(`${name} must be ${must}`)
  }
  const text = (name: string, most: number): boolean => {
    const value = members[name]
    return value === undefined || (typeof value === 'string' && value.length <= most)
  }
  const versionText = (name: string, rule: InfoRules['versionName']): boolean => {
    const value = members[name]
    if (rule === 'optional' && value === undefined) return true
    return typeof value === 'string' && (rule !== 'text' || value !== '')
  }
  const flag = (name: string): boolean => typeof (members[name] ?? false) === 'boolean'
  demand('app_id', typeof members.app_id === 'string' && isAppId(members.app_id), 'an app id')
  const id = members.device_id
  demand('device_id', typeof id === 'string' ? isDeviceId(id) : !rules.deviceId && id === undefined, 'a UUID')
  demand('platform', isPlatform(members.platform), 'ios, android or electron')
  demand('version_name', versionText('version_name', rules.versionName), 'text')
  demand('version_build', versionText('version_build', rules.versionBuild), 'text')
  const plugin = members.plugin_version
  demand(
    'plugin_version',
    rules.pluginVersion === 'optional'
      ? plugin === undefined || typeof plugin === 'string'
      : typeof plugin === 'string' && pluginVersion.test(plugin),
    'semver',
  )
  demand('is_emulator', flag('is_emulator'), 'true or false')
  demand('is_prod', flag('is_prod'), 'true or false')
  demand('defaultChannel', text('defaultChannel', 1_000), 'text')
  demand('channel', text('channel', 1_000), 'text')
  demand('install_source', text('install_source', 64), 'text of at most 64 characters')
  demand('key_id', text('key_id', 20), 'text of at most 20 characters')
  return issues
}

function infoOf(members: Members, native: NativeVersion): Info {
  const text = (name: string): string => {
    const value = members[name]
    return typeof value === 'string' ? value : ''
  }
  const platform = members.platform
  if (!isPlatform(platform)) throw new Invalid('platform was checked before')
  const code = members.version_code
  return {
    appId: text('app_id'),
    deviceId: text('device_id').toLowerCase(),
    platform,
    versionName: text('version_name'),
    versionBuild: text('version_build'),
    native,
    versionCode: typeof code === 'number' ? String(code) : text('version_code') || null,
    pluginVersion: text('plugin_version'),
    isEmulator: members.is_emulator === true,
    isProd: members.is_prod !== false,
    defaultChannel: text('defaultChannel'),
    channel: text('channel'),
    keyId: text('key_id') || null,
    customId: text('custom_id') || null,
  }
}

/** Query strings hold text only: booleans are undone, everything else stays as it is (protocol.md §1.2). */
export function fromQuery(query: Iterable<readonly [string, string]>): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  for (const [name, value] of query) {
    members[name] =
      (name === 'is_emulator' || name === 'is_prod') && /^(true|false)$/.test(value)
        ? value === 'true'
        : value
  }
  return members
}

export const isReply = (value: Info | Reply): value is Reply => 'status' in value
