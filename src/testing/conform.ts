import { fetchJson } from './fetch-json.ts'
import { faultsOfChannel, faultsOfUpdate, type ShapeFault } from './protocol-shape.ts'

/** Where to ask. `statsUrl` and `channelUrl` left out: beside `updateUrl`, as `/stats` and `/channel_self`. */
export interface ConformOptions {
  readonly updateUrl: string
  readonly statsUrl?: string
  readonly channelUrl?: string
  readonly appId: string
  /** Native version to ask as. */
  readonly native?: string
  readonly build?: string
  readonly fetch?: typeof fetch
}

/** One question to a server, and what is wrong with its answer. */
export interface ConformCheck {
  /** What was asked, for people. */
  readonly asked: string
  readonly faults: readonly ShapeFault[]
}

/** One recorded plugin version per generation of answers (protocol.md §8.3). */
const plugins = ['5.9.0', '6.14.28', '6.40.0', '7.0.40', '7.34.0', '8.0.0', '8.45.11', '8.51.14']

const deviceId = '00000000-0000-4000-8000-00000000c0de'

/**
 * Runs the device protocol against any server: update checks of every plugin generation on both platforms, malformed
 * and unknown ones, events one by one and in batches, and the channel calls that write nothing. The server is asked
 * as devices ask; nothing is changed there.
 * @throws UpdateError never; a server that cannot be reached is a fault of each check
 */
export async function conform(options: ConformOptions): Promise<readonly ConformCheck[]> {
  const { updateUrl, appId, native = '1.0.0', build = '1' } = options
  const request = options.fetch ?? fetch
  const statsUrl = options.statsUrl ?? beside(updateUrl, 'stats')
  const channelUrl = options.channelUrl ?? beside(updateUrl, 'channel_self')
  const device = (platform: string, plugin: string): Readonly<Record<string, unknown>> => ({
    platform,
    device_id: deviceId,
    app_id: appId,
    custom_id: '',
    version_build: native,
    version_code: build,
    version_os: '18',
    version_name: 'builtin',
    plugin_version: plugin,
    is_emulator: false,
    is_prod: true,
    defaultChannel: '',
  })
  const checks: ConformCheck[] = []
  const check = async (
    asked: string,
    url: string,
    method: string,
    body: unknown,
    judge: (status: number, body: unknown) => readonly ShapeFault[],
  ): Promise<void> => {
    const answer = await fetchJson(request, url, method, body)
    const faults = answer.reached
      ? judge(answer.status, answer.body)
      : [{ rule: 'reachable', what: answer.because, effect: 'every plugin: network_error' }]
    checks.push({ asked, faults })
  }

  for (const platform of ['android', 'ios']) {
    for (const plugin of plugins) {
      await check(
        `update check, ${platform}, plugin ${plugin}`,
        updateUrl,
        'POST',
        device(platform, plugin),
        faultsOfUpdate,
      )
    }
  }
  const current = device('android', '8.51.14')
  await check(
    'update check of an app that is not there',
    updateUrl,
    'POST',
    { ...current, app_id: 'com.example.not-there' },
    faultsOfUpdate,
  )
  await check(
    'update check in upper case',
    updateUrl,
    'POST',
    { ...current, device_id: deviceId.toUpperCase() },
    faultsOfUpdate,
  )
  await check(
    'update check without a device',
    updateUrl,
    'POST',
    { ...current, device_id: undefined },
    refusesMalformed,
  )
  const event = { ...current, action: 'get', version_name: native, old_version_name: '' }
  await check('one event', statsUrl, 'POST', event, takesEvents)
  await check(
    'a batch of events',
    statsUrl,
    'POST',
    [event, { ...event, action: 'something_new' }],
    takesEvents,
  )
  await check('an empty batch', statsUrl, 'POST', [], takesEvents)
  const query = new URLSearchParams({ app_id: appId, platform: 'ios', is_prod: 'true', is_emulator: 'false' })
  await check('list of channels', `${channelUrl}?${query}`, 'GET', undefined, (status, body) =>
    faultsOfChannel('GET', status, body),
  )
  await check('channel of the device', channelUrl, 'PUT', current, (status, body) =>
    faultsOfChannel('PUT', status, body),
  )
  return checks
}

function takesEvents(status: number): readonly ShapeFault[] {
  if (status >= 200 && status < 300) return []
  const effect =
    status === 429
      ? 'plugins up to 8.51.4 stop stats and channel calls until the app restarts'
      : 'plugins drop the batch for good, or send it again and again'
  return [{ rule: 'events-2xx', what: `the answer is ${status}`, effect }]
}

function refusesMalformed(status: number): readonly ShapeFault[] {
  if (status === 400 || status === 200) return []
  return [
    { rule: 'malformed-400', what: `the answer is ${status}`, effect: 'logs fill with errors of the server' },
  ]
}

function beside(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = address.pathname.replace(/[^/]*\/?$/, name)
  address.search = ''
  return address.href
}
