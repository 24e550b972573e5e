import { dirname } from 'node:path'
import { Invalid } from '../core/invalid.ts'
import { Problems } from '../core/problems.ts'
import { UpdateError } from '../core/update-error.ts'
import { type Command, camelCase } from './command.ts'
import type { ConfigFile } from './config/config-file.ts'
import { readConfigFile } from './config/read-config-file.ts'
import type { Option } from './options/option.ts'
import { type OptionName, options } from './options/table.ts'
import { type Verb, type VerbRow, verbs } from './verbs.ts'

/** What a shell was given: the texts of each option, in order. */
export type Given = Readonly<Partial<Record<OptionName, readonly string[]>>>

export interface CommandInput {
  readonly verb: Verb
  readonly given: Given
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
}

/**
 * The command that a run is about: input or flag, then `CAPACITOR_OTA_*`, then the config file, then the default.
 * @throws UpdateError `INPUT_INVALID` naming every fault at once
 */
export async function readCommand({ verb, given, env, cwd }: CommandInput): Promise<Command> {
  const problems = new Problems()
  const direct = (name: OptionName): readonly string[] | null => given[name] ?? fromEnvironment(name, env)
  const early = (name: 'working-directory' | 'config'): string | null => {
    const texts = direct(name)
    return texts === null ? null : (problems.try(name, () => options[name].parse(texts, cwd)) ?? null)
  }
  const workingDirectory = early('working-directory') ?? cwd
  const configFile = await readConfigFile(early('config'), workingDirectory)
  const row: VerbRow = verbs[verb]
  const values: Record<string, unknown> = {}
  for (const name of row.options) {
    if (name === 'working-directory' || name === 'config') continue
    const option: Option<unknown> = options[name]
    const value = problems.try(name, () => optionValue(name, option, direct(name), configFile, cwd))
    values[camelCase(name)] = value === undefined ? option.fallback : value
  }
  if (row.options.includes('store') && values.store === null && env.CAPGO_TOKEN)
    values.store = { kind: 'capgo' }
  for (const name of row.needs) {
    if (values[camelCase(name)] !== null || problems.list.some(({ where }) => where === name)) continue
    problems.add(name, name === 'store' ? noStore : 'must be given')
  }
  refuseRunnerStore(values.store, env, problems)
  if (problems.list.length > 0) {
    throw new UpdateError('INPUT_INVALID', problems.text, {
      hint: `Options of ${verb}: capacitor-ota ${verb} --help`,
    })
  }
  return { verb, workingDirectory, configFile, ...values } as unknown as Command
}

const noStore = `is not given. Paste one of these:
  store: s3://<bucket>/<prefix>        (or file:<folder> on a machine of your own)
  env: { CAPGO_TOKEN: \${{ secrets.CAPGO_TOKEN }} }        (releases go to Capgo Cloud)`

function fromEnvironment(name: OptionName, env: CommandInput['env']): readonly string[] | null {
  const text = env[`CAPACITOR_OTA_${name.toUpperCase().replaceAll('-', '_')}`]
  return text === undefined || text === '' ? null : [text]
}

function optionValue(
  name: OptionName,
  option: Option<unknown>,
  texts: readonly string[] | null,
  configFile: ConfigFile,
  cwd: string,
): unknown {
  if (texts !== null) return option.parse(texts, cwd)
  const raw = option.key === false ? undefined : configFile.values[camelCase(name)]
  if (raw === undefined) return option.fallback
  const base = configFile.path === null ? cwd : dirname(configFile.path)
  const items = Array.isArray(raw) ? raw : [raw]
  if (!items.every((item) => ['string', 'number', 'boolean'].includes(typeof item))) {
    throw new Invalid(`in the config file must be text, got ${JSON.stringify(raw)}`)
  }
  return option.parse(items.map(String), base)
}

/** The disk of a hosted runner is thrown away: a release into it would be gone with the job. */
function refuseRunnerStore(store: unknown, env: CommandInput['env'], problems: Problems): void {
  const isFile = typeof store === 'object' && store !== null && (store as { kind?: unknown }).kind === 'file'
  if (isFile && env.RUNNER_ENVIRONMENT === 'github-hosted') {
    problems.add(
      'store',
      'is a folder of a hosted runner, which is gone when the job ends: use s3://… or capgo',
    )
  }
}
