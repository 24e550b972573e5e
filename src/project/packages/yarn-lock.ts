import { unixText } from '../native-files/plain-text.ts'
import { gitResolved } from './git-resolved.ts'
import type { Locked, LockfileReader } from './lockfile.ts'

interface Block {
  readonly fields: ReadonlyMap<string, string>
  readonly peers: ReadonlySet<string>
}

/** yarn's lockfile, classic and berry, by a line scanner: a YAML library takes ten times as long. */
export const yarnLock: LockfileReader = (raw, path) => {
  const text = unixText(raw)
  if (!/^# yarn lockfile|^__metadata:/m.test(text)) throw new Error('it is no yarn lockfile')
  if (/^(<{7}|={7}|>{7})/m.test(text)) throw new Error('it holds a merge conflict')
  const blocks = scan(text)
  const berry = text.includes('__metadata:')
  const patches = new Map<string, string>()
  for (const [key] of blocks) {
    const patch = /^(.+?)@patch:.*?#(?:~\/|\.\/)?(.+?\.patch)/.exec(key)
    if (patch?.[1] !== undefined && patch[2] !== undefined) patches.set(patch[1], patch[2])
  }
  const find = (name: string, range: string): Block | undefined => {
    const direct =
      blocks.get(`${name}@${range}`) ??
      blocks.get(`${name}@npm:${range}`) ??
      blocks.get(`${name}@npm:${range.replace(/^npm:/, '')}`)
    if (direct !== undefined) return direct
    // Resolutions replace the range in the key: the only block of that name, or the patched one, is meant.
    const ofName = [...blocks].filter(([key]) => key.startsWith(`${name}@`))
    const patched = ofName.find(([key]) => key.startsWith(`${name}@patch:`))
    return (patched ?? (ofName.length === 1 ? ofName[0] : undefined))?.[1]
  }
  const locked = (name: string, range: string): Locked | null => {
    const block = find(name, range)
    if (block === undefined) return null
    const version = block.fields.get('version') ?? ''
    const resolution = block.fields.get('resolution') ?? ''
    const peerOfCore = berry ? block.peers.has('@capacitor/core') : null
    const local = /@(?:workspace|portal|link|file):([^#:]+?)(?:::|$)/.exec(resolution)?.[1]
    if (local !== undefined) return { resolved: `local:${local}`, peerOfCore: null }
    const git = gitResolved(block.fields.get('resolved') ?? '') ?? gitResolved(resolution)
    if (git !== null) return { resolved: git, peerOfCore }
    // Nobody knows what is installed.
    if (version === '') return null
    const alias = /^npm:(.+)@[^@]+$/.exec(range)?.[1]
    return { resolved: alias === undefined ? version : `alias:${alias}@${version}`, peerOfCore }
  }
  return { path, locked, patches }
}

function scan(text: string): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>()
  let fields = new Map<string, string>()
  let peers = new Set<string>()
  let section = ''
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) {
      fields = new Map()
      peers = new Set()
      section = ''
      const block = { fields, peers }
      const keys = line.replace(/:\s*$/, '').replace(/^"(.*)"$/, '$1')
      for (const key of keys.split(/"?,\s*"?/)) blocks.set(key, block)
      continue
    }
    const [, indent, name, value] = /^( +)"?([^"\s:]+|[^":]+(?=":))"?:?\s*(.*)$/.exec(line) ?? []
    if (indent === undefined || name === undefined) continue
    if (indent.length === 2) {
      section = name
      fields.set(name, (value ?? '').replace(/^"(.*)"$/, '$1'))
    } else if (section === 'peerDependencies') peers.add(name)
  }
  return blocks
}
