/** Something to time; what it returns is kept, so that no work can be left out. */
export interface Contender {
  readonly name: string
  readonly run: (turn: number) => unknown
}

export interface Measured {
  readonly name: string
  /** Median of the rounds, in microseconds per call. */
  readonly micros: number
}

let kept: unknown

/** Times contenders in turns on one machine, so that its noise hits all of them; medians over the rounds. */
export function measure(contenders: readonly Contender[], calls = 200_000, rounds = 9): readonly Measured[] {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach(({ run }, at) => {
      const start = process.hrtime.bigint()
      for (let turn = 0; turn < calls; turn += 1) kept = run(turn)
      times[at]?.push(Number(process.hrtime.bigint() - start) / 1_000 / calls)
    })
  }
  if (kept === undefined) throw new Error('nothing was measured')
  return contenders.map(({ name }, at) => ({ name, micros: median(times[at] ?? []) }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** A Markdown table; the first one measured is 1.0 ×. */
export function ratioTable(title: string, measured: readonly Measured[]): string {
  const base = measured[0]?.micros ?? 1
  const rows = measured.map(
    ({ name, micros }) => `| ${name} | ${micros.toFixed(3)} µs | ${(micros / base).toFixed(1)} × |`,
  )
  return [`### ${title}`, '', '| what | median | ratio |', '| --- | --- | --- |', ...rows, ''].join('\n')
}
