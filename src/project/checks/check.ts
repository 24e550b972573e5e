/** What a check finds out of order. */
export interface CheckFault {
  readonly code: CheckCode
  /** One sentence. */
  readonly text: string
  /** What to do about it. */
  readonly fix: string
}

/** `error` refuses the release, `warn` says it, `off` does not look. */
export type CheckLevel = 'error' | 'warn' | 'off'

/** Every check of a release, and how much it weighs unless the user says otherwise. */
export const checkLevels = {
  UPDATER_NOT_INSTALLED: 'error',
  UPDATE_URL_NOT_OURS: 'error',
  AUTO_UPDATE_OFF: 'error',
  SERVER_URL_SET: 'error',
  NOTIFY_APP_READY_MISSING: 'error',
  BUNDLE_NOT_ENCRYPTED: 'error',
  PUBLIC_KEY_MISSING: 'error',
  PUBLIC_KEY_UNREADABLE: 'error',
  PUBLIC_KEY_OTHER: 'error',
  DELTA_LOSES_FILES: 'error',
  /** Certain: the package is not in a binary that the bundle would reach. */
  PLUGIN_NOT_IN_BINARY: 'error',
  ENV_MISSING: 'error',
  /** Libraries hold such addresses too, in code that never runs. */
  PRIVATE_ADDRESS: 'warn',
} as const satisfies Readonly<Record<string, CheckLevel>>

export type CheckCode = keyof typeof checkLevels

export type CheckLevels = Readonly<Partial<Record<CheckCode, CheckLevel>>>

export function isCheckCode(text: string): text is CheckCode {
  return Object.hasOwn(checkLevels, text)
}

/** Faults by what they do to a release. */
export function weighed(
  faults: readonly CheckFault[],
  levels: CheckLevels,
): { readonly errors: readonly CheckFault[]; readonly warnings: readonly CheckFault[] } {
  const at = (level: CheckLevel): readonly CheckFault[] =>
    faults.filter(({ code }) => (levels[code] ?? checkLevels[code]) === level)
  return { errors: at('error'), warnings: at('warn') }
}
