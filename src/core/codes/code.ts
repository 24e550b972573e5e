/** Where a code appears. */
export type CodeOrigin =
  | 'update check'
  | 'malformed request'
  | 'channel call'
  | 'device event'
  | 'server event'
  | 'plugin'
  | 'publishing'

/** One code of the protocol, or ours, in sentences. */
export interface Code {
  readonly code: string
  readonly origin: CodeOrigin
  readonly means: string
  /** Null: nothing has to change. */
  readonly wayOut: string | null
}

/** Reads `code | what it means | the way out` lines; the way out may be missing. */
export function codesFrom(origin: CodeOrigin, lines: string): readonly Code[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', means = '', wayOut = ''] = line.split('|').map((part) => part.trim())
      return { code, origin, means, wayOut: wayOut === '' ? null : wayOut }
    })
}
