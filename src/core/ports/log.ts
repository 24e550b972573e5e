/** Where a verb tells what it does. The shells decide how it looks; nothing secret goes in. */
export interface Log {
  info(text: string): void
  /** Something the person should look at; an annotation in the action. */
  warn(text: string): void
  /** Detail for a second look. */
  debug(text: string): void
  /** Lines under one heading; a foldable group in the action. */
  group<T>(heading: string, inside: () => Promise<T>): Promise<T>
}
