/** What a server said, or why it could not be asked. */
export type Fetched =
  | { readonly reached: true; readonly status: number; readonly body: unknown }
  | { readonly reached: false; readonly because: string }

/** Devices wait about ten seconds (protocol.md §1.3). */
const patience = 10_000

/** Asks as a plugin does and reads the answer; a body that is no JSON is handed on as text. Never throws. */
export async function fetchJson(
  request: typeof fetch,
  url: string,
  method: string,
  body: unknown,
): Promise<Fetched> {
  try {
    const answer = await request(url, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    const text = await answer.text()
    return { reached: true, status: answer.status, body: parsed(text) }
  } catch (error) {
    return { reached: false, because: error instanceof Error ? error.message : String(error) }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
