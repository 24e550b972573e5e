import type { ChannelSettings, ChannelState } from '../../backend/backend.ts'
import type { Strategy } from '../../core/strategy.ts'
import { UpdateError } from '../../core/update-error.ts'
import { strategyText } from '../../wire/strategy.ts'

/** What must change for a channel to be as the config says. */
export interface Reconciliation {
  /** Null: nothing. */
  readonly settings: ChannelSettings | null
  /** One sentence per change. */
  readonly changes: readonly string[]
  /** Changes that let more through than before; they need `allow-loosen`. */
  readonly loosening: readonly string[]
}

/** From the strictest on; `metadata` is compared with nothing. */
const strictness: readonly Strategy[] = ['exact', 'patch', 'minor', 'major']

function isLooser(before: Strategy, after: Strategy): boolean {
  const [a, b] = [strictness.indexOf(before), strictness.indexOf(after)]
  return a < 0 || b < 0 || b > a
}

/** Compares the present channel with the settings of the config; keys the config does not name stay as they are. */
export function reconcile(state: ChannelState, wanted: ChannelSettings): Reconciliation {
  const changes: string[] = []
  const loosening: string[] = []
  const { channel, exists } = state
  const note = (text: string, loosens: boolean): void => {
    changes.push(text)
    if (exists && loosens) loosening.push(text)
  }
  if (!exists)
    changes.push(
      `channel ${channel} is created with strategy ${strategyText(wanted.strategy ?? state.strategy)}`,
    )
  else if (wanted.strategy !== undefined && wanted.strategy !== state.strategy) {
    note(
      `strategy of ${channel}: ${strategyText(state.strategy)} -> ${strategyText(wanted.strategy)}`,
      isLooser(state.strategy, wanted.strategy),
    )
  }
  const flag = (key: 'belowNative' | 'selfAssign' | 'preview' | 'paused', loose: boolean): void => {
    const value = wanted[key]
    if (value !== undefined && value !== state[key]) note(`${key} of ${channel}: ${value}`, value === loose)
  }
  flag('belowNative', true)
  flag('selfAssign', true)
  flag('preview', true)
  flag('paused', false)
  if (wanted.unlisted !== undefined && wanted.unlisted !== state.unlisted) {
    note(`unlisted of ${channel}: ${state.unlisted} -> ${wanted.unlisted}`, wanted.unlisted === 'strategies')
  }
  if (wanted.allow !== undefined && JSON.stringify(wanted.allow) !== JSON.stringify(state.allow)) {
    note(`kinds of device of ${channel}: ${JSON.stringify(wanted.allow)}`, true)
  }
  if (wanted.platforms !== undefined && wanted.platforms.join() !== state.platforms.join()) {
    note(`platforms of ${channel}: ${wanted.platforms.join(', ')}`, false)
  }
  for (const platform of wanted.defaultFor ?? []) {
    const before = state.publicChannels[platform]
    if (before === channel) continue
    const text = `${channel} becomes the public channel of ${platform}${before === null ? '' : ` instead of ${before}`}`
    changes.push(text)
    if (before !== null) loosening.push(text)
  }
  return { settings: changes.length === 0 ? null : wanted, changes, loosening }
}

/** @throws UpdateError `INPUT_INVALID` when the channel would be loosened, and nobody said that this is meant. */
export function refuseLoosening({ loosening }: Reconciliation, allowed: boolean): void {
  if (loosening.length === 0 || allowed) return
  throw new UpdateError('INPUT_INVALID', `the config would loosen the channel:\n${loosening.join('\n')}`, {
    hint: 'Run once with --allow-loosen if that is meant, or set the config back.',
  })
}
