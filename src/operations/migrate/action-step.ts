import type { CapgoCall } from './capgo-call.ts'
import { inputs, switches } from './capgo-flags.ts'

type Members = Readonly<Record<string, unknown>>

/** What stands around a call in its workflow. */
export interface Surroundings {
  /** The step that it is part of. */
  readonly step: Members
  /** The step does nothing else, so that ours takes its place. */
  readonly isWhole: boolean
  /** The job and the workflow. */
  readonly above: readonly Members[]
  /** The web app is built by the workflow. */
  readonly built: boolean
}

export interface ActionStep {
  readonly step: Members
  readonly changes: readonly string[]
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
const tokenSecret = '${{ secrets.CAPGO_TOKEN }}'

/** The action, as workflows name it. */
const action = 'capacitor-ota/capacitor-ota@v1'

/** Members of a step that say when and how it runs, whatever it does. */
const kept = ['if', 'timeout-minutes', 'continue-on-error']

/** The step of the action that does what a call of `bundle upload` did. */
export function actionStep(call: CapgoCall, around: Surroundings): ActionStep {
  const changes: string[] = []
  const given: [string, string][] = []
  for (const [flag, input] of Object.entries(inputs)) {
    const value = call.flags.get(flag)
    if (typeof value !== 'string') continue
    const text = withoutShell(value, around)
    if (text !== null) given.push([input, text])
    else
      changes.push(`${flag} ${value} is not carried over, because a shell made it: give the input ${input}`)
  }
  for (const [flag, input] of Object.entries(switches)) if (call.flags.has(flag)) given.push([input, 'true'])
  const folder = folderOf(around)
  if (folder !== null) given.push(['working-directory', folder])
  if (around.built) given.push(['build-command', 'false'])
  const { step, isWhole } = around
  const env = { ...membersOf(step.env), ...token(call, around) }
  const own = [...(isWhole ? ['name', 'id'] : []), ...kept].flatMap((key) =>
    step[key] === undefined ? [] : [[key, step[key]] as const],
  )
  return {
    step: {
      ...Object.fromEntries(own),
      uses: action,
      ...(given.length === 0 ? {} : { with: Object.fromEntries(given) }),
      ...(Object.keys(env).length === 0 ? {} : { env }),
    },
    changes,
  }
}

/** The key of the call; one that the job has in its environment already needs no line. */
function token(call: CapgoCall, around: Surroundings): Members {
  const key = call.flags.get('--apikey') ?? null
  const named = key === null ? null : withoutShell(key, around)
  if (named?.startsWith('${{')) return { CAPGO_TOKEN: named }
  return variable('CAPGO_TOKEN', around) === null ? { CAPGO_TOKEN: tokenSecret } : {}
}

/**
 * A word of a shell script as the value of an input: no shell reads that, so variables become expressions. Null: a
 * command gave it.
 */
function withoutShell(word: string, around: Surroundings): string | null {
  const parts = word.split(/(\$\{\{.*?\}\})/s)
  const texts = parts.map((part) => {
    if (part.startsWith('${{')) return part
    if (/\$\(|`|\$\{\w+[^\w}]/.test(part)) return null
    return part.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, name: string) => expression(name, around))
  })
  return texts.includes(null) ? null : texts.join('')
}

function expression(name: string, around: Surroundings): string {
  const own = membersOf(around.step.env)[name]
  if (own !== undefined) return String(own)
  if (name.startsWith('GITHUB_')) return `\${{ github.${name.slice('GITHUB_'.length).toLowerCase()} }}`
  return `\${{ env.${name} }}`
}

/** What the step, its job or the workflow sets a variable to. */
function variable(name: string, { step, above }: Surroundings): unknown {
  return [step, ...above].map(({ env }) => membersOf(env)[name]).find((value) => value !== undefined) ?? null
}

/** Where the script ran: steps with an action have no folder of their own. */
function folderOf({ step, above }: Surroundings): string | null {
  const run = (of: Members): unknown => membersOf(membersOf(of.defaults).run)['working-directory']
  const found = [step['working-directory'], ...above.map(run)].find((folder) => typeof folder === 'string')
  return typeof found === 'string' ? found : null
}

const membersOf = (raw: unknown): Members => (typeof raw === 'object' && raw !== null ? (raw as Members) : {})
