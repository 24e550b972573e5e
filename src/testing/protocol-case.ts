import type { ChannelMethod } from '../wire/channel-request.ts'

/** What a recorded case expects of one answer; members that are not there are not compared. */
export interface RecordedAnswer {
  readonly status: number
  readonly error?: string
  /** Exactly this body. */
  readonly body?: unknown
  /** Members that must not be there. */
  readonly absent?: readonly string[]
  readonly urlPresent?: boolean
  /** 0: no such member. */
  readonly manifestLength?: number
  /** Sorted by name. */
  readonly manifestFiles?: readonly { readonly file_name: string; readonly file_hash: string }[]
  readonly manifestUrlContains?: string | readonly string[]
  /** Sorted names of a list of channels. */
  readonly channels?: readonly string[]
  /** Members of a list of channels, by name. */
  readonly entries?: readonly Readonly<Record<string, unknown>>[]
  /** The overrides that a server remembers afterwards, by device. */
  readonly overridesAfter?: readonly { readonly deviceId: string; readonly channel: string }[]
  /** Ours: some channel that the catalog holds. */
  readonly resolvedChannel?: boolean
  readonly [member: string]: unknown
}

/** One call: an update check (`request`) or a channel call (`method` with `body` or `query`). */
export interface RecordedCall {
  /** `/updates` in a case of channel calls that ends in an update check. */
  readonly path?: string
  readonly method?: ChannelMethod
  readonly request?: unknown
  readonly body?: unknown
  /** Sent as it is; not JSON. */
  readonly rawBody?: string
  readonly query?: Readonly<Record<string, string>>
  readonly expect: RecordedAnswer
}

/** A recorded case: one catalog, and one call or several in order. */
export interface RecordedCase extends RecordedCall {
  readonly id: string
  readonly tags: readonly string[]
  /** For `parseNeutralCatalog`. */
  readonly catalog: unknown
  readonly steps?: readonly RecordedCall[]
}

/** The calls of a case in order, each as an update check or a channel call. */
export function callsOf(recorded: RecordedCase): readonly (RecordedCall & { readonly isUpdate: boolean })[] {
  return (recorded.steps ?? [recorded]).map((call) => ({
    ...call,
    isUpdate: call.method === undefined || (call.path ?? '').endsWith('/updates'),
  }))
}

/** The members that a call sends, whichever way it sends them. */
export function membersOf({ request, body, query }: RecordedCall): Readonly<Record<string, unknown>> {
  const members = request ?? body ?? query ?? {}
  return typeof members === 'object' && members !== null ? { ...members } : {}
}
