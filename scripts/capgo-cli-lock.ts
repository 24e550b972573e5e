/**
 * Writes `src/backend/capgo/cli-lock.json`: a version of `@capgo/cli` with every package that it needs, by checksum.
 * `node scripts/capgo-cli-lock.ts 8.68.1`
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import spawn from 'cross-spawn'

const version = process.argv[2] ?? ''
if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error('name a version: node scripts/capgo-cli-lock.ts 8.68.1')

interface Entry {
  readonly optional?: boolean
  readonly version?: string
  readonly integrity?: string
  readonly dependencies?: object
  readonly peerDependencies?: object
  readonly peerDependenciesMeta?: object
}

const folder = mkdtempSync(join(tmpdir(), 'capgo-cli-lock-'))
try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: { '@capgo/cli': version } }))
  const words = ['install', '--package-lock-only', '--omit-lockfile-registry-resolved', '--ignore-scripts']
  const { status } = spawn.sync('npm', words, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm could not make the lockfile')
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'))
  const packages = Object.entries<Entry>(lock.packages).flatMap(([path, entry]) => {
    // Terminals and passkeys: an upload needs neither, and the binaries differ from system to system.
    if (entry.optional === true) return []
    const { version, integrity, dependencies, peerDependencies, peerDependenciesMeta } = entry
    return [[path, { version, integrity, dependencies, peerDependencies, peerDependenciesMeta }]]
  })
  const kept = { lockfileVersion: lock.lockfileVersion, packages: Object.fromEntries(packages) }
  const target = join(
    dirname(fileURLToPath(import.meta.url)),
    '..',
    'src',
    'backend',
    'capgo',
    'cli-lock.json',
  )
  writeFileSync(target, `${JSON.stringify(kept, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
