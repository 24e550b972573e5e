import { gitResolved } from './git-resolved.ts'
import type { Locked, LockfileReader } from './lockfile.ts'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly name?: string
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** npm's lockfile, versions 1 to 3. */
export const npmLock: LockfileReader = (text, path, appDir) => {
  const raw = JSON.parse(text) as {
    packages?: Readonly<Record<string, Entry>>
    dependencies?: Readonly<Record<string, Entry>>
  }
  if (raw.packages === undefined && raw.dependencies === undefined) throw new Error('it lists no packages')
  const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const inside = root === '' ? appDir : appDir.slice(root.length + 1)
  const locked = (name: string): Locked | null => {
    if (raw.packages === undefined) return lockedV1(raw.dependencies?.[name], name)
    for (let folder: string | null = inside; folder !== null; folder = up(folder)) {
      const entry = raw.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]
      if (entry !== undefined) return lockedV2(entry, name, root)
    }
    return null
  }
  return { path, locked, patches: new Map() }
}

function lockedV1(entry: Entry | undefined, name: string): Locked | null {
  const version = entry?.version
  if (version === undefined) return null
  const alias = /^npm:(.+)$/.exec(version)?.[1]
  const local = /^(?:file|link):(.+)$/.exec(version)?.[1]
  const resolved =
    local !== undefined
      ? `local:${local}`
      : alias !== undefined
        ? `alias:${alias}`
        : (gitResolved(version) ?? version)
  return { resolved: resolved === '' ? name : resolved, peerOfCore: null }
}

function lockedV2(entry: Entry, name: string, root: string): Locked {
  const peerOfCore = entry.peerDependencies?.['@capacitor/core'] !== undefined
  if (entry.link === true) {
    const folder = entry.resolved ?? ''
    return { resolved: `local:${root === '' ? folder : `${root}/${folder}`}`, peerOfCore: null }
  }
  const version = entry.version ?? ''
  const git = gitResolved(entry.resolved ?? '')
  if (git !== null && /^git/.test(entry.resolved ?? '')) return { resolved: git, peerOfCore }
  return {
    resolved: entry.name !== undefined && entry.name !== name ? `alias:${entry.name}@${version}` : version,
    peerOfCore,
  }
}

function up(folder: string): string | null {
  if (folder === '') return null
  const slash = folder.lastIndexOf('/')
  return slash < 0 ? '' : folder.slice(0, slash)
}
