import type { RecordedAnswer } from './protocol-case.ts'

/** One place where our server answers otherwise than Capgo Cloud, on purpose. */
export interface Deviation {
  readonly name: string
  readonly capgo: string
  readonly ours: string
  readonly why: string
  /** What ours must answer instead; null: the deviation has no say about this case. */
  readonly instead: (
    recorded: RecordedAnswer,
    asked: Readonly<Record<string, unknown>>,
  ) => RecordedAnswer | null
}

const onBuiltin = ({
  version_name: name,
  version_build: build,
}: Readonly<Record<string, unknown>>): boolean => name === 'builtin' || name === build

/** Every deliberate deviation (protocol.md, **COMPAT**). Whatever is not here is answered as Capgo Cloud does. */
export const deviations: readonly Deviation[] = [
  {
    name: 'unknown apps',
    capgo: '429 on_premise_app',
    ours: '200 app_not_found, kind blocked',
    why: 'plugins up to 8.51.4 stop every call until the app restarts when they meet a 429',
    instead: ({ error }) =>
      error === 'on_premise_app' ? { status: 200, error: 'app_not_found', kind: 'blocked' } : null,
  },
  {
    name: 'revert to the builtin bundle',
    capgo: 'already_on_builtin to every device',
    ours: 'a bare {"version":"builtin"} to devices that run a bundle',
    why: 'no plugin acts on already_on_builtin, so a device would never go back',
    instead: ({ error }, asked) =>
      error === 'already_on_builtin' && !onBuiltin(asked)
        ? { status: 200, version: 'builtin', absent: ['error', 'kind', 'message', 'url'] }
        : null,
  },
  {
    name: 'builtin for old plugins that run it already',
    capgo: 'revert_to_builtin_plugin_version_too_old',
    ours: 'already_on_builtin',
    why: 'they have nothing to do, and a failure counts on every check',
    instead: ({ error }, asked) =>
      error === 'revert_to_builtin_plugin_version_too_old' && onBuiltin(asked)
        ? { status: 200, error: 'already_on_builtin', kind: 'up_to_date' }
        : null,
  },
  {
    name: 'delta without a zip, for plugins that know no delta',
    capgo: 'an update whose address leads nowhere',
    ours: 'no_url_or_manifest',
    why: 'the download fails on every check and counts as a failed update',
    instead: ({ url, manifestLength }) =>
      manifestLength === 0 && url === 'https://404.capgo.app/no.zip'
        ? { status: 200, error: 'no_url_or_manifest', kind: 'failed' }
        : null,
  },
  {
    name: 'the channel of a device (getChannel)',
    capgo: 'what the device sent, else "production"',
    ours: 'the channel that serves it, or channel_not_found',
    why: 'newer plugins store the answer, so a wrong name changes the channel of the device',
    instead: ({ body }) =>
      typeof body === 'object' && body !== null && 'channel' in body
        ? { status: 200, resolvedChannel: true }
        : null,
  },
  {
    name: 'a share of zero',
    capgo: 'devices on the candidate are sent back once no rollout of the app is active',
    ours: 'devices on the candidate keep it until the rollout is ended',
    why: 'stopping a rollout must not downgrade the devices that took it; ending it does',
    instead: ({ keepsCandidate }) =>
      keepsCandidate === true ? { status: 200, error: 'no_new_version_available', kind: 'up_to_date' } : null,
  },
]

/** What our server must answer where Capgo Cloud answers `recorded`. */
export function expectedOfOurs(
  recorded: RecordedAnswer,
  asked: Readonly<Record<string, unknown>>,
): RecordedAnswer {
  for (const { instead } of deviations) {
    const ours = instead(recorded, asked)
    if (ours !== null) return ours
  }
  return recorded
}
