import { UpdateError } from '../../core/update-error.ts'

/** An answer that came whole. */
export interface Answer {
  readonly ok: boolean
  readonly status: number
  readonly text: string
}

/** What Capgo Cloud says when it refuses: `{error, message, moreInfo}` (protocol.md §5.7), or `{status}` of old routes. */
export interface Refusal {
  readonly status: number
  /** Its word for programs; empty when a proxy answered. */
  readonly code: string
  readonly message: string
}

export function refusalOf({ status, text }: Answer): Refusal {
  try {
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>
    const word = (raw: unknown): string => (typeof raw === 'string' ? raw : '')
    return { status, code: word(body.error), message: word(body.message) || word(body.status) }
  } catch {
    // A proxy in between answers in HTML; its first words are the best there is.
    return { status, code: '', message: text.slice(0, 200) }
  }
}

/** Refusals that only mean "nothing there": an empty list in releases of the API that have no empty list, an unknown name. */
export function isNothing({ code, message }: Refusal): boolean {
  return (
    code === 'cannot_find_bundle' ||
    (code === 'cannot_get_bundle' && message === 'Cannot get bundle') ||
    (code === '' && message === 'Cannot get bundle')
  )
}

/** From the most telling on: the first that matches gives the way out. */
const waysOut: readonly (readonly [RegExp, string])[] = [
  [
    /encryption_key_mismatch/i,
    'The organisation takes bundles of one key only: give that private key with private-key.',
  ],
  [
    /encryption_(key_)?required|require[sd]? .{0,30}encrypt|encrypted? .{0,20}required/i,
    'The organisation takes encrypted bundles only: give the private key with private-key (CAPACITOR_OTA_PRIVATE_KEY).',
  ],
  [
    /need_plan_upgrade|upgrade (your )?plan|plan (limit|upgrade)|storage limit|exceeded/i,
    'The plan of the organisation is used up: see Settings, Plans in the console of Capgo, and run again.',
  ],
  [
    /invalid_apikey|invalid api ?key|no_key_provided/i,
    'Set CAPGO_TOKEN to an API key of the organisation that owns the app.',
  ],
  [
    /access[_ ](this )?app|access_denied|not_authorized|cannot_promote|app_not_found|invalid_app_id/i,
    'There is no app of that id in the organisation of the key (create it: npx @capgo/cli app add), or the key in CAPGO_TOKEN may not do this: it needs the right to upload and to change channels.',
  ],
]

const byStatus: Readonly<Record<number, string>> = {
  401: 'Set CAPGO_TOKEN to an API key of the organisation that owns the app.',
  403: 'The key in CAPGO_TOKEN may not do this: it needs the right to upload and to change channels.',
  404: 'Create the app first: npx @capgo/cli app add',
  429: 'Capgo Cloud limits requests: run again in a few minutes.',
}

/** The way out of what Capgo Cloud or its CLI said; undefined when the words mean nothing to us. */
export function wayOutOf(said: string): string | undefined {
  return waysOut.find(([words]) => words.test(said))?.[1]
}

/** A refusal as an error of ours; the word of Capgo stays in the sentence. */
export function refused(refusal: Refusal, call: string): UpdateError {
  const { status, code, message } = refusal
  const what = [code, message].filter((part) => part !== '').join(': ')
  const passing =
    status >= 500 ? 'Run again: a release that was interrupted goes on where it stopped.' : undefined
  const hint = wayOutOf(what) ?? byStatus[status] ?? passing
  return new UpdateError('BACKEND_FAILED', `Capgo Cloud answered ${call} with ${status}: ${what}`, {
    ...(hint === undefined ? {} : { hint }),
  })
}
