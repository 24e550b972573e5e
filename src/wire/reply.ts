/** An answer of the device protocol: HTTP status and JSON body. */
export interface Reply {
  readonly status: number
  readonly body: unknown
}

/** A malformed request: 400 with `error`, `message`, `moreInfo` (protocol.md §3.1). */
export function malformed(error: string, message: string, moreInfo: unknown = {}): Reply {
  return { status: 400, body: { error, message, moreInfo } }
}

/** What Capgo Cloud says for an app that it does not host (protocol.md §3.3, step 1). */
export const onPremise: Reply = {
  status: 429,
  body: { error: 'on_premise_app', message: 'On-premise app detected' },
}

/** What our server says for an app that its store does not hold: never 429, which blocks clients (protocol.md §7.2). */
export const appNotFound: Reply = {
  status: 200,
  body: { error: 'app_not_found', message: 'This server does not hold the app', kind: 'blocked' },
}

/** The body is not JSON (protocol.md §3.1, row 1). */
export const notJson: Reply = malformed('invalid_json_parse_body', 'The body is not JSON')
