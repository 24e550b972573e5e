/** A parsed value: a scalar as the text that stands for it, a list, or a dictionary. */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value>

/** Sets a key; one that stands twice gets both values, since readers differ in which they take. */
export function addEntry(entries: Map<string, Value>, key: string, value: Value): void {
  const first = entries.get(key)
  entries.set(key, first === undefined ? value : [first, value])
}

/** What a key looks like inside a path, so that two paths never read alike. */
function step(key: string): string {
  return key.replace(/[\\.[\t\n]/g, (character) =>
    character === '\n' ? '\\n' : character === '\t' ? '\\t' : `\\${character}`,
  )
}

function append(lines: string[], path: string, value: Value): void {
  const below = (key: string) => (path === '' ? step(key) : `${path}.${step(key)}`)
  if (typeof value === 'string') lines.push(`${path}\t${value}`)
  else if (value instanceof Map) {
    if (value.size === 0 && path !== '') lines.push(`${path}\t{}`)
    for (const key of [...value.keys()].sort()) append(lines, below(key), value.get(key) ?? '')
  } else {
    const list = value as readonly Value[]
    if (list.length === 0) lines.push(`${path}\t[]`)
    for (const [index, item] of list.entries()) append(lines, `${path}[${index}]`, item)
  }
}

/** One line `key.key[index] TAB scalar` per scalar, keys sorted by UTF-16 code unit. An empty root has no line. */
export function valueLines(value: Value): string {
  const lines: string[] = []
  append(lines, '', value)
  return lines.join('\n')
}
