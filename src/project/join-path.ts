/** Joins POSIX paths; `..` is undone where it can be. */
export function joinPath(...parts: readonly string[]): string {
  const joined: string[] = []
  for (const part of parts.join('/').split('/')) {
    if (part === '..' && joined.length > 0 && joined.at(-1) !== '..') joined.pop()
    else if (part !== '.' && part !== '') joined.push(part)
  }
  return joined.join('/')
}
