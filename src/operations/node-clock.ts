import type { Clock } from '../core/ports/clock.ts'

/** The clock of this machine. */
export const nodeClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
}
