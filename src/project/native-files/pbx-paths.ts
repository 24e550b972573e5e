import type { PbxObject } from './pbx-objects.ts'

/** What an Xcode file reference stands for: paths from the project's folder, through the group tree. */
export type PathsOf = (reference: PbxObject) => readonly string[]

function join(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/')
}

/** Follows the group tree of a project. */
export function pathsOf(project: PbxObject): PathsOf {
  const paths = new Map<string, string>()
  const visit = (item: PbxObject, folder: string): void => {
    if (paths.has(item.id)) return
    const tree = item.text('sourceTree') ?? '<group>'
    const base = tree === '<group>' ? folder : tree === 'SOURCE_ROOT' ? '' : tree
    const own = join(base, item.text('path') ?? '')
    paths.set(item.id, own)
    for (const child of item.many('children')) visit(child, own)
  }
  const main = project.one('mainGroup')
  if (main !== undefined) visit(main, '')
  const productGroup = project.one('productRefGroup')
  if (productGroup !== undefined) visit(productGroup, '')
  const pathOf = (item: PbxObject) =>
    paths.get(item.id) ?? join(item.text('sourceTree') ?? '', item.text('path') ?? item.text('name') ?? '')
  return (reference) => {
    const children = reference.many('children')
    if (children.length === 0) return [pathOf(reference)]
    const current = reference.one('currentVersion')
    return [...children.map(pathOf), ...(current === undefined ? [] : [`current ${pathOf(current)}`])].sort()
  }
}
