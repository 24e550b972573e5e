import type { ChannelSettings } from '../../backend/backend.ts'
import { type Allowed, parseUnlisted } from '../../core/channel.ts'
import { parseChannelName } from '../../core/channel-name.ts'
import { listOf, openFields, parseFlag, parseObject, parseText } from '../../core/fields.ts'
import { Invalid } from '../../core/invalid.ts'
import { parsePlatform, platforms } from '../../core/platform.ts'
import { Problems } from '../../core/problems.ts'
import { parseStrategy, type Strategy } from '../../core/strategy.ts'
import { strategyFromCapgo } from '../../wire/strategy.ts'
import type { ChannelConfig, ChannelSource } from './channel-config.ts'

/** Reads `channels` of the config file. @throws Invalid naming every fault. */
export function parseChannels(raw: unknown): readonly ChannelConfig[] {
  const problems = new Problems()
  const channels = Object.entries(parseObject(raw)).flatMap(([name, value]) => {
    problems.try(name, () => parseChannelName(name.replace('{number}', '1')))
    const channel = problems.try(name, () => parseChannelConfig(name, value))
    return channel === undefined ? [] : [channel]
  })
  for (const platform of platforms) {
    const [first, ...others] = channels.filter(({ settings }) => settings.defaultFor?.includes(platform))
    for (const { name } of others) {
      problems.add(
        `${name}.default`,
        `names ${platform}, and so does ${first?.name}: a platform has one public channel`,
      )
    }
  }
  problems.throwIfAny()
  return channels
}

const known = [
  'from',
  'strategy',
  'disableAutoUpdate',
  'belowNative',
  'unlisted',
  'allow',
  'paused',
  'selfAssign',
  'preview',
  'platforms',
  'default',
]

function parseChannelConfig(name: string, raw: unknown): ChannelConfig {
  const members = parseObject(raw)
  const fields = openFields(raw)
  const unknown = Object.keys(members).filter((key) => !known.includes(key))
  const from = fields.read<ChannelSource>('from', parseSource, { kind: 'none' })
  const preview = fields.read('preview', parseFlag, false)
  const strategy = fields.read<Strategy | null>('strategy', parseStrategy, null)
  const capgo = fields.read<Strategy | null>('disableAutoUpdate', strategyFromCapgo, null)
  const settings: Partial<Record<keyof ChannelSettings, unknown>> = {}
  const keep = (key: keyof ChannelSettings, parse: (value: unknown) => unknown, as: string = key): void => {
    if (fields.has(as)) settings[key] = fields.read(as, parse)
  }
  keep('belowNative', parseFlag)
  keep('unlisted', parseUnlisted)
  keep('allow', parseAllow)
  keep('paused', parseFlag)
  keep('selfAssign', parseFlag)
  keep('preview', parseFlag)
  keep('platforms', listOf(parsePlatform))
  keep('defaultFor', listOf(parsePlatform), 'default')
  const problems = new Problems()
  problems.try('', () => fields.done())
  if (unknown.length > 0) problems.add(unknown.join(', '), `unknown; a channel takes ${known.join(', ')}`)
  if (strategy !== null && capgo !== null) {
    problems.add(
      'strategy',
      'stands beside disableAutoUpdate, which says the same by what is blocked: give one of them',
    )
  }
  problems.throwIfAny()
  const chosen = strategy ?? capgo
  if (chosen !== null) settings.strategy = chosen
  // Previews are chosen by devices, whatever native build they run.
  if (preview && settings.selfAssign === undefined) settings.selfAssign = true
  if (preview && settings.unlisted === undefined) settings.unlisted = 'strategies'
  return { name, from, settings: settings as ChannelSettings }
}

function parseSource(raw: unknown): ChannelSource {
  const ways = '{"branch": "<pattern>"}, {"tag": "<pattern>"} or "pull_request"'
  if (raw === 'pull_request') return { kind: 'pull_request' }
  if (typeof raw === 'string') throw new Invalid(`must be ${ways}, got ${JSON.stringify(raw)}`)
  const fields = openFields(raw)
  const branch = fields.read<string | null>('branch', parseText, null)
  const tag = fields.read<string | null>('tag', parseText, null)
  fields.done()
  if ((branch === null) === (tag === null)) {
    throw new Invalid(`must be ${ways}`)
  }
  return branch !== null ? { kind: 'branch', pattern: branch } : { kind: 'tag', pattern: tag ?? '' }
}

function parseAllow(raw: unknown): Allowed {
  const fields = openFields(raw)
  const allow = {
    dev: fields.read('dev', parseFlag, true),
    prod: fields.read('prod', parseFlag, true),
    device: fields.read('device', parseFlag, true),
    emulator: fields.read('emulator', parseFlag, true),
  }
  fields.done()
  return allow
}
