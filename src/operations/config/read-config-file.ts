import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { Invalid } from '../../core/invalid.ts'
import { Problems } from '../../core/problems.ts'
import { UpdateError } from '../../core/update-error.ts'
import { camelCase } from '../command.ts'
import { options } from '../options/table.ts'
import type { ConfigFile } from './config-file.ts'
import { parseChannels } from './parse-channels.ts'

export const configFileName = 'capacitor-ota.config.json'

const empty: ConfigFile = { path: null, appId: null, channels: [], values: {} }

/** Keys of the file that are options. */
const optionKeys = new Set(
  Object.entries(options)
    .filter(([, option]) => option.key !== false)
    .map(([name]) => camelCase(name)),
)

/**
 * Reads the config file: the named one, or the nearest in the folder of the app or above it up to the repository.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
export async function readConfigFile(named: string | null, folder: string): Promise<ConfigFile> {
  const path = named ?? (await nearest(folder))
  if (path === null) return empty
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UpdateError('INPUT_INVALID', `the config file ${path} cannot be read`, { cause })
  })
  try {
    return parseConfigFile(text, path, folder)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError('INPUT_INVALID', `${path}:\n${error.message}`, {
      hint: 'Its keys are described in the README.',
    })
  }
}

/**
 * @param folder of the app, absolute: one of several in `apps` is chosen by it
 * @throws Invalid naming every fault
 */
export function parseConfigFile(text: string, path: string, folder = dirname(path)): ConfigFile {
  const errors: ParseError[] = []
  const raw: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true })
  const [first] = errors
  if (first !== undefined) {
    const line = text.slice(0, first.offset).split('\n').length
    throw new Invalid(`is not JSON: ${printParseErrorCode(first.error)} in line ${line}`)
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Invalid('must be an object')
  const problems = new Problems()
  const own = ownPart(raw as Record<string, unknown>, relative(dirname(path), folder))
  const { appId, channels, $schema: _schema, ...values } = own
  if (appId !== undefined && typeof appId !== 'string')
    problems.add('appId', `must be text, got ${JSON.stringify(appId)}`)
  const parsed = channels === undefined ? [] : problems.try('channels', () => parseChannels(channels))
  for (const key of Object.keys(values)) {
    if (!optionKeys.has(key)) {
      problems.add(
        key,
        `is no key of this file; known: appId, apps, channels, ${[...optionKeys].sort().join(', ')}`,
      )
    }
  }
  problems.throwIfAny()
  return { path, appId: typeof appId === 'string' ? appId : null, channels: parsed ?? [], values }
}

/** The part of one app: its entry in `apps` above what stands beside `apps`; the whole file without it. */
function ownPart(raw: Readonly<Record<string, unknown>>, folder: string): Readonly<Record<string, unknown>> {
  const { apps, ...shared } = raw
  if (apps === undefined) return raw
  if (typeof apps !== 'object' || apps === null || Array.isArray(apps)) {
    throw new Invalid('apps: must be an object of folders, each with the keys of one app')
  }
  const name = folder.replaceAll('\\', '/')
  const found = Object.entries(apps).find(([key]) => key.replace(/^\.\/|\/$/g, '') === name)
  if (found === undefined) {
    throw new Invalid(
      `apps: has no entry for the folder ${name || '.'}; its apps: ${Object.keys(apps).join(', ')}`,
    )
  }
  const [key, entry] = found
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    throw new Invalid(`apps: ${key}: must be an object`)
  }
  return { ...shared, ...entry }
}

async function nearest(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, configFileName)
    if (await exists(candidate)) return candidate
    if ((await exists(join(at, '.git'))) || dirname(at) === at) return null
  }
}

async function exists(path: string): Promise<boolean> {
  const { stat } = await import('node:fs/promises')
  return (await stat(path).catch(() => null)) !== null
}
