/**
 * What went wrong, for programs. `INPUT_INVALID` is for the caller to mend, `CONFLICT` is a lost race (run
 * again), `STORAGE_FAILED`, `BACKEND_FAILED` and `DOCUMENT_INVALID` (a document there that cannot be read) are the far side, `GIT_FAILED` and
 * `BUILD_FAILED` a tool that we call, `REFUSED` a release that no device would take.
 */
export type ErrorCode =
  | 'INPUT_INVALID'
  | 'DOCUMENT_INVALID'
  | 'CONFLICT'
  | 'STORAGE_FAILED'
  | 'BACKEND_FAILED'
  | 'GIT_FAILED'
  | 'BUILD_FAILED'
  | 'REFUSED'

/** Exit code of the command line per error (`--fail-on` and its 10 stand with the outcomes). */
export const exitCodes: Readonly<Record<ErrorCode, number>> = {
  REFUSED: 1,
  INPUT_INVALID: 2,
  DOCUMENT_INVALID: 4,
  BUILD_FAILED: 2,
  GIT_FAILED: 2,
  CONFLICT: 3,
  STORAGE_FAILED: 4,
  BACKEND_FAILED: 4,
}

/** HTTP status per error, for the endpoints that are not the device protocol. */
export const httpStatuses: Readonly<Record<ErrorCode, number>> = {
  REFUSED: 422,
  INPUT_INVALID: 400,
  DOCUMENT_INVALID: 500,
  BUILD_FAILED: 500,
  GIT_FAILED: 500,
  CONFLICT: 409,
  STORAGE_FAILED: 503,
  BACKEND_FAILED: 502,
}

export interface UpdateErrorOptions {
  /** The way out, as a sentence. */
  readonly hint?: string
  /** The name of a bundle that is used up: another attempt must take the next one. */
  readonly taken?: string
  readonly cause?: unknown
}

/** An error with a code for programs, a sentence for people and a hint for the way out. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly taken: string | undefined

  constructor(code: ErrorCode, message: string, options: UpdateErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.taken = options.taken
  }
}

/** The same error with one more sentence behind its way out. */
export function withHint(error: UpdateError, more: string): UpdateError {
  const { code, message, hint, taken } = error
  return new UpdateError(code, message, {
    hint: hint === undefined ? more : `${hint}\n${more}`,
    ...(taken === undefined ? {} : { taken }),
    cause: error,
  })
}

/** Sentence and way out together, as a person should read them. */
export function errorText(error: UpdateError): string {
  return error.hint === undefined ? error.message : `${error.message}\n${error.hint}`
}
