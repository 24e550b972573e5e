import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { Invalid } from '../../core/invalid.ts'
import { actionStep, type Surroundings } from './action-step.ts'
import { type CapgoCall, capgoCall, commandsOf, scriptLines } from './capgo-call.ts'
import { inputs, needless, switches } from './capgo-flags.ts'

export interface MigratedWorkflow {
  /** Ours, to stand beside the old one. */
  readonly text: string
  /** What is different from now on, one sentence each. */
  readonly changes: readonly string[]
}

/**
 * A workflow that calls the Capgo CLI, with the action in its place.
 * @throws Invalid when it is no workflow, or calls no upload
 */
export function migratedWorkflow(text: string): MigratedWorkflow {
  const document = parseDocument(text)
  const [fault] = document.errors
  if (fault !== undefined) throw new Invalid(`is no YAML: ${fault.message.split('\n')[0]}`)
  const jobs = document.get('jobs')
  if (!isMap(jobs)) throw new Invalid('has no jobs')
  const changes: string[] = []
  const odd: string[] = []
  let uploads = 0
  for (const { value: job } of jobs.items) {
    const steps = isMap(job) ? job.get('steps') : null
    if (!isMap(job) || !isSeq(steps)) continue
    const built = steps.items.some((step) => isMap(step) && isBuild(runOf(step)))
    steps.items = steps.items.flatMap((step): unknown[] => {
      if (!isMap(step)) return [step]
      const lines = scriptLines(runOf(step)).flatMap(commandsOf)
      const calls = lines.flatMap((line) => capgoCall(line) ?? [])
      const rest = lines.filter((line) => capgoCall(line) === null)
      odd.push(...rest.filter((line) => line.includes('@capgo/cli')))
      if (calls.length === 0) return [step]
      if (rest.length > 0) step.set('run', `${rest.join('\n')}\n`)
      const around: Surroundings = {
        step: step.toJSON(),
        isWhole: rest.length === 0,
        above: [job.toJSON(), document.toJSON()],
        built: built || isBuild(runOf(step)),
      }
      const ours = calls.flatMap((call) => {
        changes.push(...changesOf(call))
        if (call.command !== 'bundle upload') return []
        uploads += 1
        const made = actionStep(call, around)
        changes.push(...made.changes)
        return [document.createNode(made.step)]
      })
      return [...(rest.length > 0 ? [step] : []), ...ours]
    })
  }
  if (uploads === 0) {
    throw new Invalid(
      odd.length === 0
        ? 'calls no "bundle upload" of the Capgo CLI; one in a script of package.json is not seen: write the step by hand'
        : `calls the Capgo CLI in a way that is not understood: ${odd.join(' · ')}`,
    )
  }
  changes.push(...odd.map((line) => `this line stays as it is, look at it: ${line}`))
  return { text: document.toString({ lineWidth: 0 }), changes: [...new Set(changes)] }
}

const runOf = (step: YAMLMap): string => {
  const run = step.get('run')
  return typeof run === 'string' ? run : ''
}

const isBuild = (run: string): boolean =>
  scriptLines(run)
    .flatMap((line) => line.split('&&'))
    .some((line) =>
      /^\s*((npm|pnpm|yarn|bun)\s+(run\s+)?(build|generate)\b|(npx\s+)?(vite|ng|ionic)\s+build\b)/.test(line),
    )

function changesOf({ command, flags }: CapgoCall): readonly string[] {
  if (command !== 'bundle upload') {
    const instead: Readonly<Record<string, string>> = {
      'channel set':
        'settings of channels stand in capacitor-ota.config.json, and a release moves the pointer',
      'channel add': 'a release creates the channel of the config',
      'bundle releaseType':
        '"command: decide" gives verdicts per platform, from the native builds that shipped',
      'bundle compatibility':
        '"command: decide" gives verdicts per platform, from the native builds that shipped',
      'build needed': '"command: decide" gives verdicts per platform, from the native builds that shipped',
      probe: 'every release asks the endpoint that devices ask',
    }
    return [
      `"${command}" is gone: ${instead[command] ?? 'it has no counterpart; keep a step for it if you need it'}`,
    ]
  }
  const about = [...flags].flatMap(([flag, value]) => {
    const input = inputs[flag]
    if (input !== undefined) return [`${flag} ${value ?? ''} is the input ${input}`]
    const turned = switches[flag]
    if (turned !== undefined) return [`${flag} is the input ${turned}`]
    return [`${flag} is gone: ${needless[flag] ?? 'it has no counterpart in this version'}`]
  })
  return [
    '"bundle upload" is the action: it decides per platform, uploads beside the channel, moves it last, and asks the endpoint that devices ask',
    ...about,
  ]
}
