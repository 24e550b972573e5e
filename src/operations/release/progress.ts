import type { Platform } from '../../core/platform.ts'

/** What a run did so far, over all of its channels and attempts. */
export interface Progress {
  /** Names of bundles that it found used up, and no list shows. */
  readonly taken: string[]
  /** Names of bundles that it made. */
  readonly created: Set<string>
  /** Platforms whose native build it asked for. */
  readonly started: Set<Platform>
}
