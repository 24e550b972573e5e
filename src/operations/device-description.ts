import { completeVersion } from '../core/complete-version.ts'
import type { Device } from '../core/device.ts'
import { Invalid } from '../core/invalid.ts'
import { parsePlatform } from '../core/platform.ts'
import { Problems } from '../core/problems.ts'
import { UpdateError } from '../core/update-error.ts'

const keys = ['native', 'current', 'plugin', 'channel', 'id', 'key', 'emulator', 'dev']

/**
 * Reads `android,native=1.0.0+100,current=1.0.1,plugin=8.51.0,channel=beta`.
 * @throws UpdateError `INPUT_INVALID` naming every fault
 */
export function deviceFrom(description: string, appId: string): Device {
  const [first = '', ...rest] = description.split(',').map((part) => part.trim())
  const problems = new Problems()
  const platform = problems.try('platform', () => parsePlatform(first)) ?? 'android'
  const values = new Map<string, string>()
  for (const part of rest) {
    const [key = '', ...value] = part.split('=')
    if (!keys.includes(key)) problems.add(key, `is unknown; known: ${keys.join(', ')}`)
    values.set(key, value.length === 0 ? 'true' : value.join('='))
  }
  const [version = '', build = null] = (values.get('native') ?? '').split('+')
  const native = problems.try('native', () => {
    const complete = completeVersion(version)
    if (complete === null)
      throw new Invalid(
        `must be <version>+<build>, for example native=1.0.0+100, got ${JSON.stringify(version)}`,
      )
    return complete
  })
  try {
    problems.throwIfAny()
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError('INPUT_INVALID', `--device: ${error.message}`, {
      hint: 'For example: --device android,native=1.0.0+100,current=1.0.1',
    })
  }
  const current = values.get('current') ?? 'builtin'
  return {
    appId,
    deviceId: (values.get('id') ?? '00000000-0000-4000-8000-000000000000').toLowerCase(),
    platform,
    native: native ?? '',
    build,
    current: current === 'builtin' ? (native ?? '') : current,
    onBuiltin: current === 'builtin' || current === native,
    plugin: values.get('plugin') ?? '8.51.23',
    channel: values.get('channel') ?? '',
    production: values.get('dev') !== 'true',
    emulator: values.get('emulator') === 'true',
    keyId: values.get('key') ?? null,
    customId: null,
  }
}
