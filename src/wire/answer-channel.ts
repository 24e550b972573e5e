import type { Catalog } from '../core/catalog.ts'
import type { ChannelAnswer, ChannelEffect } from '../core/channel-self/channel-answer.ts'
import { getChannel } from '../core/channel-self/get-channel.ts'
import { listChannels } from '../core/channel-self/list-channels.ts'
import { setChannel } from '../core/channel-self/set-channel.ts'
import { unsetChannel } from '../core/channel-self/unset-channel.ts'
import type { DeviceState } from '../core/device-state.ts'
import type { Dialect } from '../core/dialect.ts'
import type { ChannelRequest } from './channel-request.ts'
import { appNotFound, onPremise, type Reply } from './reply.ts'

export interface ChannelContext {
  /** Null: the app is not here. */
  readonly catalog: Catalog | null
  readonly dialect: Dialect
  readonly state: DeviceState
}

export interface ChannelReply extends Reply {
  /** What to remember of the device instead of the present override; undefined: nothing changes. */
  readonly override?: DeviceState['override']
}

/** The whole answer to a channel call, once the store was read (protocol.md §1.5, §3.6). */
export function answerChannel(request: ChannelRequest, context: ChannelContext): ChannelReply {
  if (request.kind === 'malformed') return request.reply
  if (context.catalog === null) return context.dialect === 'capgo' ? onPremise : appNotFound
  const { answer, ...memory } = effectOf(request, context.catalog, context)
  return { status: 200, body: write(answer, request.device.appId), ...memory }
}

function effectOf(
  { method, device, channel }: ChannelRequest & { kind: 'call' },
  catalog: Catalog,
  { state, dialect }: ChannelContext,
): ChannelEffect {
  switch (method) {
    case 'POST':
      return setChannel(device, channel, catalog, state)
    case 'PUT':
      return getChannel(device, channel, catalog, state, dialect)
    case 'DELETE':
      return unsetChannel(device, catalog, state)
    case 'GET':
      return listChannels(device, catalog)
  }
}

function write(answer: ChannelAnswer, appId: string): unknown {
  switch (answer.kind) {
    case 'ok':
      return answer.stored ? { status: 'ok', allowSet: true } : { status: 'ok' }
    case 'channel':
      return {
        channel: answer.channel,
        status: answer.by,
        ...(answer.selfAssign === null ? {} : { allowSet: answer.selfAssign }),
      }
    case 'list':
      return answer.channels.map(({ id, name, isPublic, selfAssign }) => ({
        id,
        name,
        public: isPublic,
        allow_self_set: selfAssign,
      }))
    case 'error':
      return {
        error: answer.code,
        message: answer.because,
        ...(answer.channel === null ? {} : { channel: answer.channel, app_id: appId }),
      }
  }
}
