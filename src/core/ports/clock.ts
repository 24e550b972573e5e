/** The time, handed in so that core and verbs never read it themselves. */
export interface Clock {
  now(): Date
  sleep(milliseconds: number): Promise<void>
}
