import { Invalid } from '../core/invalid.ts'
import { shownText } from '../core/shown-text.ts'
import type { Strategy } from '../core/strategy.ts'

/** What Capgo stores: the smallest change that is blocked (protocol.md §4.2). */
export type CapgoStrategy = 'none' | 'major' | 'minor' | 'patch' | 'version_number'

const toCapgo: Readonly<Record<Strategy, CapgoStrategy>> = {
  major: 'none',
  minor: 'major',
  patch: 'minor',
  exact: 'patch',
  metadata: 'version_number',
}

const fromCapgo: Readonly<Record<string, Strategy>> = {
  none: 'major',
  major: 'minor',
  minor: 'patch',
  patch: 'exact',
  version_number: 'metadata',
  // The Capgo CLI and the documentation say `metadata` for it.
  metadata: 'metadata',
}

/** Our strategy as Capgo's `disableAutoUpdate`. */
export function capgoStrategy(strategy: Strategy): CapgoStrategy {
  return toCapgo[strategy]
}

/** Capgo's `disableAutoUpdate` as our strategy. @throws Invalid for any other text. */
export function strategyFromCapgo(raw: unknown): Strategy {
  const strategy = typeof raw === 'string' && Object.hasOwn(fromCapgo, raw) ? fromCapgo[raw] : undefined
  if (strategy === undefined) {
    throw new Invalid(
      `must be one of none, major, minor, patch, metadata (what Capgo blocks), got ${shownText(raw)}`,
    )
  }
  return strategy
}

/** Both names, as every text for people shows them. */
export function strategyText(strategy: Strategy): string {
  return `${strategy} (Capgo disableAutoUpdate: ${toCapgo[strategy]})`
}
