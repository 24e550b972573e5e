import { parse } from 'yaml'
import { joinPath } from '../join-path.ts'
import { unixText } from '../native-files/plain-text.ts'
import { gitResolved } from './git-resolved.ts'
import type { Locked, LockfileReader } from './lockfile.ts'

type Members = Readonly<Record<string, unknown>>

const members = (raw: unknown): Members => (typeof raw === 'object' && raw !== null ? (raw as Members) : {})

/** pnpm's lockfile, 5 to 9. Only the parts that matter are given to the YAML parser: the rest is most of the file. */
export const pnpmLock: LockfileReader = (written, path, appDir) => {
  const text = unixText(written)
  const raw = members(parse(relevantParts(text)))
  if (raw.lockfileVersion === undefined) throw new Error('it has no lockfileVersion')
  const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const importer = root === '' ? appDir : appDir.slice(root.length + 1)
  const own =
    raw.importers === undefined ? raw : members(members(raw.importers)[importer === '' ? '.' : importer])
  const peers = peersOfCore(text)
  const locked = (name: string): Locked | null => {
    for (const table of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      const entry = members(own[table])[name]
      const value = typeof entry === 'string' ? entry : members(entry).version
      if (typeof value === 'string') return lockedValue(name, value, importer, root, peers)
    }
    return null
  }
  const patches = new Map<string, string>()
  for (const [key, entry] of Object.entries(members(raw.patchedDependencies))) {
    const file = typeof entry === 'string' ? '' : members(entry).path
    const name = key.replace(/(?<=.)@.*$/, '')
    patches.set(
      name,
      typeof file === 'string' && file !== '' ? file : `patches/${key.replaceAll('/', '__')}.patch`,
    )
  }
  return { path, locked, patches }
}

function lockedValue(
  name: string,
  value: string,
  importer: string,
  root: string,
  peers: ReadonlySet<string>,
): Locked {
  const local = /^(?:link|file):(.+?)(?:\(.*)?$/.exec(value)?.[1]
  if (local !== undefined) {
    const base = value.startsWith('link:') ? [root, importer] : [root]
    return {
      resolved: `local:${joinPath(...base, local)}`,
      peerOfCore: null,
    }
  }
  const git = gitResolved(value)
  const plain = value.replace(/\(.*$/, '')
  const own = plain.startsWith(`/${name}/`)
    ? plain.slice(name.length + 2)
    : plain.startsWith(`${name}@`)
      ? plain.slice(name.length + 1)
      : plain
  const version = own.replace(/_.*$/, '')
  const alias = /^\/?((?:@[^/]+\/)?[^/@]+)[@/](\d.*)$/.exec(version)
  const resolved = git ?? (alias === null ? version : `alias:${alias[1]}@${alias[2]}`)
  const real = alias === null ? `${name}@${version}` : `${alias[1]}@${alias[2]}`
  return { resolved, peerOfCore: peers.has(real) }
}

/** Top-level sections by line: `packages` and `snapshots` are huge and say nothing about versions. */
function relevantParts(text: string): string {
  let keep = true
  return text
    .split('\n')
    .filter((line) => {
      if (/^\S/.test(line)) keep = !/^(packages|snapshots):/.test(line)
      return keep
    })
    .join('\n')
}

/** `name@version` of every package that asks for `@capacitor/core` as a peer. */
function peersOfCore(text: string): ReadonlySet<string> {
  const peers = new Set<string>()
  let current = ''
  for (const line of text.split('\n')) {
    const key = /^ {2}'?\/?((?:@[^/@]+\/)?[^/@']+)[@/]([^(_':]+)[^:]*'?:\s*$/.exec(line)
    if (key?.[1] !== undefined) current = `${key[1]}@${key[2]}`
    else if (/^ {6}'@capacitor\/core':/.test(line) && current !== '') peers.add(current)
  }
  return peers
}
