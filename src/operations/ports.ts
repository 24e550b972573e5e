import type { CiEvent } from '../core/ci-event.ts'
import type { Artifacts } from '../core/ports/artifacts.ts'
import type { Clock } from '../core/ports/clock.ts'
import type { Exec } from '../core/ports/exec.ts'
import type { Forge } from '../core/ports/forge.ts'
import type { Log } from '../core/ports/log.ts'

/** The world, as a verb may touch it. The shells fill it. */
export interface Ports {
  readonly exec: Exec
  readonly log: Log
  readonly clock: Clock
  readonly fetch: typeof globalThis.fetch
  readonly env: Readonly<Record<string, string | undefined>>
  /** Null where no code host is known. */
  readonly forge: Forge | null
  readonly artifacts: Artifacts | null
  /** Null outside CI. */
  readonly event: CiEvent | null
  /** Aborted when a person or the runner asks the process to stop. */
  readonly signal: AbortSignal
}
