import type { Clock } from '../../core/ports/clock.ts'
import { UpdateError } from '../../core/update-error.ts'
import { type Answer, isNothing, refusalOf, refused } from './refusal.ts'

/** Calls of the public REST API (protocol.md §5.7). */
export interface CapgoRest {
  /** Null: there is nothing of that name, or nothing at all. */
  get(path: string, query: Readonly<Record<string, string>>): Promise<unknown>
  post(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>
  delete(path: string, body: Readonly<Record<string, unknown>>): Promise<unknown>
}

export interface CapgoRestOptions {
  /** Without a trailing slash. */
  readonly api: string
  readonly key: string
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  /** How long one call may take, in milliseconds. */
  readonly timeLimit?: number
}

/** In milliseconds, between attempts of a call that only reads. */
const pauses = [500, 2_000]

/**
 * The public REST API of Capgo Cloud. What only reads is asked again when the far side stumbles; what writes is asked
 * once, because nobody knows whether it was done: the caller reads back.
 */
export function capgoRest({ api, key, fetch, clock, timeLimit = 20_000 }: CapgoRestOptions): CapgoRest {
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
  const write = async (method: string, path: string, body: object): Promise<unknown> => {
    const answer = await ask(method, path, `${api}${path}`, JSON.stringify(body))
    if (!answer.ok) throw refused(refusalOf(answer), `${method} ${path}`)
    return jsonOf(answer, `${method} ${path}`)
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
        if (answer !== null) {
          const refusal = refusalOf(answer)
          if (isNothing(refusal)) return null
          if (pause === null || !isPassing(answer.status)) throw refused(refusal, `GET ${path}`)
        }
        await clock.sleep(pause ?? 0)
      }
      throw new Error('the last attempt returns or throws')
    },
    post: (path, body) => write('POST', path, body),
    delete: (path, body) => write('DELETE', path, body),
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
