import { type ParseError, parse } from 'jsonc-parser'
import { gitResolved } from './git-resolved.ts'
import type { Locked, LockfileReader } from './lockfile.ts'

type Members = Readonly<Record<string, unknown>>

const members = (raw: unknown): Members => (typeof raw === 'object' && raw !== null ? (raw as Members) : {})

/** bun's text lockfile: JSON with trailing commas. */
export const bunLock: LockfileReader = (text, path, appDir) => {
  const errors: ParseError[] = []
  const raw = members(parse(text, errors, { allowTrailingComma: true }))
  if (errors.length > 0 || raw.packages === undefined) throw new Error('it is no bun lockfile')
  const packages = members(raw.packages)
  const root = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const inside = root === '' ? appDir : appDir.slice(root.length + 1)
  const workspace = members(members(raw.workspaces)[inside]).name
  const locked = (name: string): Locked | null => {
    const own = typeof workspace === 'string' ? packages[`${workspace}/${name}`] : undefined
    const entry = own ?? packages[name]
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') return null
    const [, real, value] = /^(.+?)@([^@].*)$/.exec(entry[0]) ?? []
    if (real === undefined || value === undefined) return null
    const info = entry.map(members).find((part) => part.peerDependencies !== undefined)
    const peerOfCore = members(info?.peerDependencies)['@capacitor/core'] !== undefined
    const local = /^(?:workspace|file|link):(.+)$/.exec(value)?.[1]
    if (local !== undefined) return { resolved: `local:${local}`, peerOfCore: null }
    const git =
      gitResolved(value) ?? (/^(?:github|git)/.test(value) ? `git:${value.split('#').at(-1)}` : null)
    return { resolved: git ?? (real === name ? value : `alias:${real}@${value}`), peerOfCore }
  }
  const patches = new Map<string, string>()
  for (const [key, file] of Object.entries(members(raw.patchedDependencies))) {
    if (typeof file === 'string' && /.@/.test(key)) patches.set(key.replace(/(?<=.)@.*$/, ''), file)
  }
  return { path, locked, patches }
}
