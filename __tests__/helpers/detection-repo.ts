import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fingerprint } from '../../src/operations/fingerprint.ts'
import { nodeClock } from '../../src/operations/node-clock.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import type { Ports } from '../../src/operations/ports.ts'
import type { FingerprintResult } from '../../src/operations/result.ts'
import { commandWith } from './command.ts'
import { openRepo } from './fixture-repo.ts'
import { tempFolder } from './temp-folder.ts'

/** Path to text; null removes the file or the folder (`ios/`); a folder with a text is moved there. */
export type Files = Readonly<Record<string, string | null>>

export interface TableRepo {
  readonly folder: string
  commit(files: Files): void
  head(): string
}

/** A real repository with one commit of the given files. */
export function tableRepo(files: Files): TableRepo {
  const folder = tempFolder()
  const repo = openRepo(folder)
  repo.git('init', '--quiet', '--initial-branch', 'main')
  const commit = (changes: Files): void => {
    for (const [path, text] of Object.entries(changes)) change(folder, path, text)
    repo.commit('change')
  }
  commit(files)
  return { folder, commit, head: () => repo.git('rev-parse', 'HEAD') }
}

function change(folder: string, path: string, text: string | null): void {
  const file = join(folder, path)
  if (text === null) {
    rmSync(file, { recursive: true, force: true })
    return
  }
  mkdirSync(dirname(join(folder, path.endsWith('/') ? text.replace(/\/$/, '') : path)), { recursive: true })
  if (path.endsWith('/') && existsSync(file)) renameSync(file, join(folder, text))
  else writeFileSync(file, text)
}

/** The ports of a verb on this machine, silent. */
export function silentPorts(env: Readonly<Record<string, string | undefined>> = process.env): Ports {
  return {
    exec: nodeExec,
    clock: nodeClock,
    fetch: globalThis.fetch,
    env,
    forge: null,
    artifacts: null,
    event: null,
    signal: new AbortController().signal,
    log: { info: () => {}, warn: () => {}, debug: () => {}, group: (_heading, inside) => inside() },
  }
}

/** What `fingerprint --compare` says of two commits. */
export async function compareCommits(
  folder: string,
  base: string,
  head: string,
): Promise<NonNullable<FingerprintResult['comparison']>> {
  const command = commandWith('fingerprint', { workingDirectory: folder, compare: [base, head] })
  const { comparison } = await fingerprint(command, silentPorts())
  if (comparison === null) throw new Error('two commits were given')
  return comparison
}
