import type { Clock } from '../../core/ports/clock.ts'
import { UpdateError } from '../../core/update-error.ts'

/** Calls of the public REST API (protocol.md §5.7). */
export interface CapgoRest {
  get(path: string, query: Readonly<Record<string, string>>): Promise<unknown>
  post(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface CapgoRestOptions {
  /** Without a trailing slash. */
  readonly api: string
  readonly key: string
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
}

/** An answer that came whole. */
interface Answer {
  readonly ok: boolean
  readonly status: number
  readonly text: string
}

/** In milliseconds. */
const timeLimit = 20_000
const pauses = [500, 2_000]

/**
 * The public REST API of Capgo Cloud. What only reads is asked again when the far side stumbles; what writes is asked
 * once, because nobody knows whether it was done.
 */
export function capgoRest({ api, key, fetch, clock }: CapgoRestOptions): CapgoRest {
  const ask = async (method: string, path: string, url: string, body?: string): Promise<Answer> => {
    try {
      const response = await fetch(url, {
        method,
        headers: { authorization: key, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(timeLimit),
        ...(body === undefined ? {} : { body }),
      })
      return { ok: response.ok, status: response.status, text: await response.text() }
    } catch (cause) {
      throw new UpdateError(
        'BACKEND_FAILED',
        `Capgo Cloud did not answer ${method} ${path}: ${reasonOf(cause)}`,
        {
          hint: 'Run again: a release that was interrupted goes on where it stopped.',
          cause,
        },
      )
    }
  }
  return {
    async get(path, query) {
      const url = `${api}${path}?${new URLSearchParams(query)}`
      for (const pause of [...pauses, null]) {
        const answer = await ask('GET', path, url).catch((error: unknown) => {
          if (pause === null) throw error
          return null
        })
        if (answer?.ok === true) return jsonOf(answer, `GET ${path}`)
        if (answer !== null && (pause === null || !isPassing(answer.status)))
          throw refused(answer, `GET ${path}`)
        await clock.sleep(pause ?? 0)
      }
      throw new Error('the last attempt returns or throws')
    },
    async post(path, body) {
      const answer = await ask('POST', path, `${api}${path}`, JSON.stringify(body))
      if (!answer.ok) throw refused(answer, `POST ${path}`)
      return jsonOf(answer, `POST ${path}`)
    },
  }
}

const isPassing = (status: number): boolean => status === 429 || status >= 500

const reasonOf = (cause: unknown): string =>
  cause instanceof Error
    ? cause.cause instanceof Error
      ? cause.cause.message
      : cause.message
    : String(cause)

function jsonOf({ text }: Answer, call: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UpdateError('BACKEND_FAILED', `Capgo Cloud answered ${call} with something that is no JSON`, {
      cause,
    })
  }
}

const hints: Readonly<Record<number, string>> = {
  401: 'Set CAPGO_TOKEN to an API key of the organisation that owns the app.',
  403: 'The key in CAPGO_TOKEN may not do this: it needs the right to upload and to change channels.',
  404: 'Create the app first: npx @capgo/cli app add',
  429: 'Capgo Cloud limits requests or the plan is used up; see the console.',
}

/** `{error, message, moreInfo}` as an error of ours; the code of Capgo stays in the sentence. */
function refused({ status, text }: Answer, call: string): UpdateError {
  let what = text.slice(0, 200)
  try {
    const { error, message } = JSON.parse(text) as { error?: unknown; message?: unknown }
    what = [error, message].filter((part) => typeof part === 'string').join(': ')
  } catch {
    // A proxy in between answers in HTML; its first words are the best there is.
  }
  const hint = hints[status]
  return new UpdateError('BACKEND_FAILED', `Capgo Cloud answered ${call} with ${status}: ${what}`, {
    ...(hint === undefined ? {} : { hint }),
  })
}
