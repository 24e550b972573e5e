import { join } from 'node:path'
import type { Forge } from '../../src/core/ports/forge.ts'
import type { CommandOf } from '../../src/operations/command.ts'
import { native } from '../../src/operations/native.ts'
import { plan } from '../../src/operations/plan.ts'
import type { Ports } from '../../src/operations/ports.ts'
import { openRun } from '../../src/operations/release/open-run.ts'
import type { Prepared } from '../../src/operations/release/prepare.ts'
import { prepareAll } from '../../src/operations/release/prepare-all.ts'
import { release } from '../../src/operations/release.ts'
import type { PlanResult, ReleaseResult } from '../../src/operations/result.ts'
import { commandWith } from './command.ts'
import { silentPorts } from './detection-repo.ts'
import { fixtureRepo, type Repo } from './fixture-repo.ts'
import { tempFolder } from './temp-folder.ts'

/** The fixture app in a repository of its own, a store beside it, and a code host that writes down what it is told. */
export interface OperationWorld {
  readonly repo: Repo
  readonly store: { readonly kind: 'file'; readonly path: string }
  readonly ports: Ports
  /** Warnings, and what the code host was told. */
  readonly said: string[]
  native(options?: Partial<CommandOf<'native'>>): ReturnType<typeof native>
  plan(options?: Partial<CommandOf<'plan'>>): Promise<PlanResult>
  release(options?: Partial<CommandOf<'release'>>): Promise<ReleaseResult>
  /** The command of a release, and what it knows of its first channel before it builds. */
  command(options?: Partial<CommandOf<'release'>>): CommandOf<'release'>
  prepared(options?: Partial<CommandOf<'release'>>): Promise<Prepared>
}

export function operationWorld(more: Partial<Ports> = {}): OperationWorld {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  const store = { kind: 'file', path: join(repo.folder, '..', 'store') } as const
  const said: string[] = []
  const forge: Forge = {
    name: 'the code host',
    createTag: async ({ name, commit }) => {
      said.push(`tag ${name} ${commit}`)
      return 'created'
    },
    listTags: async () => [],
    dispatchWorkflow: async (workflow, ref, inputs) => {
      said.push(`start ${workflow} ${ref} ${JSON.stringify(inputs)}`)
    },
  }
  const silent = silentPorts()
  const log = { ...silent.log, warn: (text: string) => void said.push(text) }
  const ports: Ports = { ...silent, forge, log, ...more }
  const at = { workingDirectory: repo.folder, store }
  return {
    repo,
    store,
    ports,
    said,
    native: (options = {}) => native(commandWith('native', { ...at, ...options }), ports),
    plan: (options = {}) => plan(commandWith('plan', { ...at, ...options }), ports),
    release: (options = {}) => release(commandWith('release', { ...at, ...options }), ports),
    command: (options = {}) => commandWith('release', { ...at, ...options }),
    prepared: async (options = {}) => {
      const command = commandWith('release', { ...at, ...options })
      return (await prepareAll(await openRun(command, ports), command))[0]
    },
  }
}

/** The same with both native builds recorded as 1.0.0+1, and a change of the web app committed. */
export async function shippedWorld(more: Partial<Ports> = {}): Promise<OperationWorld> {
  const world = operationWorld(more)
  await world.native({ version: '1.0.0', build: '1' })
  world.repo.edit('src/main.js', 'Hello from the store build', 'Hello over the air')
  world.repo.commit('feat: a greeting')
  return world
}
