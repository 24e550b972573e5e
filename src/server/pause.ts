/** Calls later, if the process is still there then: the timer keeps none alive. */
export function later(milliseconds: number, run: () => void): void {
  const timer = setTimeout(run, milliseconds)
  if (typeof timer === 'object') timer.unref()
}

/** Resolves after that time. */
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => later(milliseconds, done))
