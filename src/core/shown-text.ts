const most = 80

/** A value from outside as messages quote it: short, in one line, never the whole of a document. */
export function shownText(raw: unknown): string {
  if (Array.isArray(raw)) return raw.length === 0 ? 'an empty list' : 'a list'
  if (typeof raw === 'object' && raw !== null) return 'an object'
  const text = JSON.stringify(raw) ?? String(raw)
  return text.length > most ? `${text.slice(0, most - 3)}...` : text
}
