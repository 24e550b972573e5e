import { Invalid } from './invalid.ts'

/** One fault: where it is (an option, a key path, a file) and what is wrong with it. */
export interface Problem {
  readonly where: string
  readonly what: string
}

/** Collects every fault of an input, so that people are told all of them at once. */
export class Problems {
  readonly list: Problem[] = []

  add(where: string, what: string): void {
    this.list.push({ where, what })
  }

  /**
   * Runs a parser; the faults of its `Invalid`, one a line, become problems of this place and the result `undefined`.
   * Other errors pass through.
   */
  try<T>(where: string, parse: () => T): T | undefined {
    try {
      return parse()
    } catch (error) {
      if (!(error instanceof Invalid)) throw error
      for (const what of error.message.split('\n')) this.add(where, what)
      return undefined
    }
  }

  get text(): string {
    return this.list.map(({ where, what }) => (where === '' ? what : `${where}: ${what}`)).join('\n')
  }

  /** @throws Invalid naming every fault, when there is one. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new Invalid(this.text)
  }
}
