import type { Device } from '../core/device.ts'
import { deviceOf } from './device-of.ts'
import { type InfoRules, isReply, readInfo } from './info.ts'
import type { Reply } from './reply.ts'

export const channelMethods = ['POST', 'PUT', 'DELETE', 'GET'] as const

export type ChannelMethod = (typeof channelMethods)[number]

/** A channel call, checked. `channel`: the one it names, empty when none. */
export type ChannelRequest =
  | {
      readonly kind: 'call'
      readonly method: ChannelMethod
      readonly device: Device
      readonly channel: string
    }
  | { readonly kind: 'malformed'; readonly reply: Reply }

const body: InfoRules = {
  invalid: 'invalid_json_body',
  deviceId: true,
  versionName: 'any-text',
  versionBuild: 'any-text',
  pluginVersion: 'optional',
}

const rules: Readonly<Record<ChannelMethod, InfoRules>> = {
  POST: body,
  PUT: body,
  DELETE: { ...body, invalid: 'invalid_query_parameters' },
  GET: {
    invalid: 'invalid_query_parameters',
    deviceId: false,
    versionName: 'optional',
    versionBuild: 'optional',
    pluginVersion: 'optional',
  },
}

/** Reads the members of a channel call, from its body or its query (protocol.md §3.6). Never throws. */
export function readChannelRequest(method: ChannelMethod, raw: unknown): ChannelRequest {
  const info = readInfo(raw, rules[method])
  if (isReply(info)) return { kind: 'malformed', reply: info }
  return { kind: 'call', method, device: deviceOf(info), channel: info.channel }
}
