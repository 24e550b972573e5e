/** One rule of the protocol that an answer breaks, and what it does to devices. */
export interface ShapeFault {
  /** A short name, for programs. */
  readonly rule: string
  /** What the answer holds, as a sentence. */
  readonly what: string
  /** Which plugins misbehave, and how. */
  readonly effect: string
}

type Members = Readonly<Record<string, unknown>>

const kinds = ['up_to_date', 'blocked', 'failed']

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing'

/** Every way in which an answer to an update check would mislead some plugin generation (protocol.md §1.3). */
export function faultsOfUpdate(status: number, body: unknown): readonly ShapeFault[] {
  const faults: ShapeFault[] = []
  const fault = (rule: string, what: string, effect: string): void => {
    faults.push({ rule, what, effect })
  }
  if (status === 429) {
    fault(
      'no-429',
      'the answer is 429',
      'plugins up to 8.51.4 stop stats and channel calls until the app restarts',
    )
  } else if (status !== 200) {
    fault('status-200', `the answer is ${status}`, 'every plugin counts a failed check; refusals must be 200')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    fault('json-object', `the body is ${shown(body)}`, 'Android: parse_error, iOS: decode_error')
    return faults
  }
  const members = body as Members
  if ('error' in members || 'kind' in members) refusal(members, fault)
  else update(members, fault)
  return faults
}

type Fault = (rule: string, what: string, effect: string) => void

function refusal(members: Members, fault: Fault): void {
  const { error, message, kind } = members
  if (!isText(error)) fault('error-text', `error is ${shown(error)}`, 'iOS: decode_error; the reason is lost')
  if (!isText(message)) {
    fault('message-text', `message is ${shown(message)}`, 'plugins up to 7.0 take the answer for an update')
  }
  if (!kinds.includes(kind as string)) {
    fault('kind', `kind is ${shown(kind)}`, 'plugins that know kind send download_fail on every check')
  }
  if (isText(members.url)) {
    fault('no-url-in-refusal', 'a refusal has a url', 'plugins up to 7.0 may load it when message is missing')
  }
}

function update(members: Members, fault: Fault): void {
  const { version, url, checksum, session_key: sessionKey } = members
  if (!isText(version)) {
    fault('version', `version is ${shown(version)}`, 'no plugin knows what is offered')
    return
  }
  if ('message' in members) {
    fault('no-message', 'an update has a message', 'getLatest() rejects; plugins up to 7.0 see no update')
  }
  if (version === 'builtin') {
    if (Object.keys(members).length > 1) {
      fault('bare-revert', 'a revert has more members than version', 'it may be taken for a bundle')
    }
    return
  }
  if (!isText(url) || !isAddress(url)) {
    fault('url', `url is ${shown(url)}`, 'every plugin ends with download_fail, also where a delta is loaded')
  } else if (!url.startsWith('https:')) {
    fault('https', 'the url is not https', 'Android and iOS refuse plain http in released apps')
  }
  for (const [name, value] of [
    ['checksum', checksum],
    ['session_key', sessionKey],
  ] as const) {
    if (value !== undefined && typeof value !== 'string') {
      fault(`${name}-text`, `${name} is ${shown(value)}`, 'iOS: decode_error; leave it out or send ""')
    }
  }
  manifest(members.manifest, fault)
}

function manifest(raw: unknown, fault: Fault): void {
  if (raw === undefined) return
  const isComplete = (file: unknown): boolean =>
    typeof file === 'object' &&
    file !== null &&
    ['file_name', 'file_hash', 'download_url'].every((name) => isText((file as Members)[name]))
  if (!Array.isArray(raw) || raw.length === 0 || !raw.every(isComplete)) {
    fault('manifest', 'a file of the manifest lacks its name, hash or address', 'the whole download fails')
  }
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

/** Every way in which an answer to `listChannels` or another channel call misleads (protocol.md §1.5). */
export function faultsOfChannel(method: 'GET' | 'PUT', status: number, body: unknown): readonly ShapeFault[] {
  const faults: ShapeFault[] = []
  if (status === 429) {
    faults.push({
      rule: 'no-429',
      what: 'the answer is 429',
      effect: 'plugins up to 8.51.4 stop stats and channel calls until the app restarts',
    })
  }
  if (typeof body !== 'object' || body === null) {
    faults.push({
      rule: 'json',
      what: `the body is ${shown(body)}`,
      effect: 'the call fails on every plugin',
    })
    return faults
  }
  if ('error' in body) return faults
  if (method === 'GET') {
    const isListed = (entry: unknown): boolean =>
      typeof entry === 'object' &&
      entry !== null &&
      Number.isInteger((entry as Members).id) &&
      isText((entry as Members).name)
    if (!Array.isArray(body) || !body.every(isListed)) {
      faults.push({
        rule: 'channel-list',
        what: 'the list is no array of {id: whole number, name}',
        effect: 'iOS cannot decode it and listChannels() fails',
      })
    }
    return faults
  }
  if (typeof (body as Members).channel !== 'string') {
    faults.push({
      rule: 'channel-name',
      what: `channel is ${shown((body as Members).channel)}`,
      effect: 'iOS cannot decode it; from 8.47.9 plugins store what is returned',
    })
  }
  return faults
}
