/** A path of the repository, relative to a folder of it; one outside of the folder keeps its way up. */
export function relativePath(folder: string, path: string): string {
  if (folder === '') return path
  const prefix = `${folder}/`
  if (path.startsWith(prefix)) return path.slice(prefix.length)
  return `${'../'.repeat(folder.split('/').length)}${path}`
}
