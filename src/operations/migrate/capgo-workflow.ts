import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { Invalid } from '../../core/invalid.ts'
import { type CapgoCall, capgoCall, scriptLines } from './capgo-call.ts'

export interface MigratedWorkflow {
  /** Ours, to stand beside the old one. */
  readonly text: string
  /** What is different from now on, one sentence each. */
  readonly changes: readonly string[]
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
const tokenSecret = '${{ secrets.CAPGO_TOKEN }}'

/** The action, as workflows name it. */
const action = 'capacitor-ota/capacitor-ota@v1'

/** Flags of `bundle upload` that have an input of ours. */
const inputs: Readonly<Record<string, string>> = {
  '--channel': 'channel',
  '--path': 'web-dir',
  '--min-update-version': 'min-native',
  '--key-v2': 'private-key',
  '--key-data-v2': 'private-key',
  '--link': 'link',
  '--comment': 'comment',
}

/** Switches of `bundle upload` that have an input of ours. */
const switches: Readonly<Record<string, string>> = { '--delta': 'delta', '--partial': 'delta' }

/** Flags that have no meaning any more, and why. */
const needless: Readonly<Record<string, string>> = {
  '--apikey': 'the key comes from CAPGO_TOKEN in the environment, never from an argument',
  '--bundle':
    'the name is planned by version-policy from the names that are taken; give "version" to choose one',
  '--auto-bump': 'the name is planned by version-policy',
  '--version-exists-ok':
    'a repeated run finds its bundle by content, and moves the channel if that is still to do',
  '--no-key': 'bundles are plain unless private-key is given',
  '--no-delta': 'there is no delta unless it is asked for',
  '--encrypt-partial': 'an encrypted delta is encrypted whole',
  '--ignore-checksum-check': 'content is compared by a digest of the files',
  '--fail-on-incompatible': 'a native change holds the release, by the native builds that shipped',
  '--ignore-metadata-check': 'native changes are detected from the sources',
  '--no-code-check': 'notifyAppReady is looked for; "checks" sets how much that weighs',
  '--auto-set-bundle': 'the Capacitor config is never written',
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
  let uploads = 0
  for (const { value: job } of jobs.items) {
    const steps = isMap(job) ? job.get('steps') : null
    if (!isSeq(steps)) continue
    const built = steps.items.some((step) => isMap(step) && isBuild(runOf(step)))
    steps.items = steps.items.flatMap((step): unknown[] => {
      if (!isMap(step)) return [step]
      const lines = scriptLines(runOf(step))
      const calls = lines.flatMap((line) => capgoCall(line) ?? [])
      if (calls.length === 0) return [step]
      const rest = lines.filter((line) => capgoCall(line) === null)
      if (rest.length > 0) step.set('run', `${rest.join('\n')}\n`)
      const ours = calls.flatMap((call) => {
        changes.push(...changesOf(call))
        if (call.command !== 'bundle upload') return []
        uploads += 1
        return [document.createNode(stepOf(call, step, built))]
      })
      return [...(rest.length > 0 ? [step] : []), ...ours]
    })
  }
  if (uploads === 0) throw new Invalid('calls no "bundle upload" of the Capgo CLI')
  return { text: document.toString({ lineWidth: 0 }), changes: [...new Set(changes)] }
}

const runOf = (step: YAMLMap): string => {
  const run = step.get('run')
  return typeof run === 'string' ? run : ''
}

const isBuild = (run: string): boolean =>
  scriptLines(run).some((line) =>
    /^(npm|pnpm|yarn|bun)\s+(run\s+)?(build|generate)\b|\b(vite|ng|ionic)\s+build\b/.test(line),
  )

function stepOf(call: CapgoCall, step: YAMLMap, built: boolean): object {
  const given = Object.entries(inputs).flatMap(([flag, input]) => {
    const value = call.flags.get(flag)
    return typeof value === 'string'
      ? [[input, input === 'channel' ? (value.split(',')[0] ?? value) : value]]
      : []
  })
  for (const [flag, input] of Object.entries(switches)) if (call.flags.has(flag)) given.push([input, 'true'])
  const key = call.flags.get('--apikey')
  const env = step.get('env')
  const before = isMap(env) ? (env.toJSON() as Record<string, unknown>) : {}
  return {
    uses: action,
    ...(given.length > 0 || built
      ? { with: { ...Object.fromEntries(given), ...(built ? { 'build-command': 'false' } : {}) } }
      : {}),
    env: {
      ...before,
      CAPGO_TOKEN:
        typeof key === 'string' && key.startsWith('${{') ? key : (before.CAPGO_TOKEN ?? tokenSecret),
    },
  }
}

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
    if (input !== undefined) {
      const more =
        input === 'channel' && value?.includes(',') === true
          ? '; one channel a step: add a step for each of the others'
          : ''
      return [`${flag} ${value ?? ''} is the input ${input}${more}`]
    }
    const turned = switches[flag]
    if (turned !== undefined) return [`${flag} is the input ${turned}`]
    return [`${flag} is gone: ${needless[flag] ?? 'it has no counterpart in this version'}`]
  })
  return [
    '"bundle upload" is the action: it decides per platform, uploads beside the channel, moves it last, and asks the endpoint that devices ask',
    ...about,
  ]
}
