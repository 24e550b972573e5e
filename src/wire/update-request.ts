import type { Device } from '../core/device.ts'
import { deviceOf } from './device-of.ts'
import { type InfoRules, isReply, readInfo } from './info.ts'
import type { Reply } from './reply.ts'

const rules: InfoRules = {
  invalid: 'invalid_json_body',
  deviceId: true,
  versionName: 'text',
  versionBuild: 'text',
  pluginVersion: 'version',
}

/** An update check, checked; `overflow`: its native version is well-formed and too large to compare. */
export type UpdateRequest =
  | { readonly kind: 'device'; readonly device: Device; readonly overflow: boolean }
  | { readonly kind: 'malformed'; readonly reply: Reply }

/** Reads the JSON of `POST <updateUrl>` (protocol.md §3.1). Never throws. */
export function readUpdateRequest(raw: unknown): UpdateRequest {
  const info = readInfo(raw, rules)
  if (isReply(info)) return { kind: 'malformed', reply: info }
  return { kind: 'device', device: deviceOf(info), overflow: info.native.kind === 'overflow' }
}
