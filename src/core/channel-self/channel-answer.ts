import type { DeviceState } from '../device-state.ts'

/** A channel as a device may be told of it. */
export interface ListedChannel {
  readonly id: number
  readonly name: string
  readonly isPublic: boolean
  readonly selfAssign: boolean
}

/** How a channel call of a device ends (protocol.md §1.5, §3.6). */
export type ChannelAnswer =
  /** `stored`: on the device, which must be told so. */
  | { readonly kind: 'ok'; readonly stored: boolean }
  | {
      readonly kind: 'channel'
      readonly channel: string
      readonly by: 'override' | 'default'
      /** Null: not said. */
      readonly selfAssign: boolean | null
    }
  | { readonly kind: 'list'; readonly channels: readonly ListedChannel[] }
  | {
      readonly kind: 'error'
      readonly code: string
      readonly because: string
      readonly channel: string | null
    }

/** The answer, and the override to remember instead of the present one; undefined: leave it. */
export interface ChannelEffect {
  readonly answer: ChannelAnswer
  readonly override?: DeviceState['override']
}

export function channelError(code: string, because: string, channel: string | null = null): ChannelEffect {
  return { answer: { kind: 'error', code, because, channel } }
}
