/**
 * A value from outside that cannot be used: the user's mistake, never ours. Parsers throw nothing else, so a
 * catch of `Invalid` cannot swallow a bug.
 */
export class Invalid extends Error {
  override readonly name = 'Invalid'
}
