import { Invalid } from './invalid.ts'
import { Problems } from './problems.ts'
import { shownText } from './shown-text.ts'

/** Reads the members of one outside object, remembering every fault instead of stopping at the first. */
export interface Fields {
  /** Parses a member; a missing one gives `fallback` when there is one, a problem otherwise. */
  read<T>(name: string, parse: (raw: unknown) => T, ...fallback: readonly [] | readonly [T]): T
  /** True when the member is there and not undefined. */
  has(name: string): boolean
  /** Ends the reading. @throws Invalid naming every fault so far. */
  done(): void
}

/**
 * Opens an outside object. Values read before `done()` may be wrong when a fault was seen: call `done()` before
 * using them.
 * @throws Invalid when it is not an object.
 */
export function openFields(raw: unknown): Fields {
  const members = parseObject(raw)
  const problems = new Problems()
  return {
    read<T>(name: string, parse: (raw: unknown) => T, ...fallback: readonly [] | readonly [T]): T {
      const value = Object.hasOwn(members, name) ? members[name] : undefined
      if (value === undefined) {
        if (fallback.length === 1) return fallback[0]
        problems.add(name, 'is missing')
        return undefined as T
      }
      return problems.try(name, () => parse(value)) as T
    },
    has: (name) => Object.hasOwn(members, name) && members[name] !== undefined,
    done: () => problems.throwIfAny(),
  }
}

/** A parser of an object, from what reads its members. It throws `Invalid` naming every fault. */
export function recordOf<T>(read: (fields: Fields) => T): (raw: unknown) => T {
  return (raw) => {
    const fields = openFields(raw)
    const value = read(fields)
    fields.done()
    return value
  }
}

export function parseObject(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new Invalid(`must be an object, got ${shownText(raw)}`)
  }
  return raw as Record<string, unknown>
}

export function parseText(raw: unknown): string {
  if (typeof raw !== 'string') throw new Invalid(`must be text, got ${shownText(raw)}`)
  return raw
}

export function parseFlag(raw: unknown): boolean {
  if (typeof raw !== 'boolean') throw new Invalid(`must be true or false, got ${shownText(raw)}`)
  return raw
}

/** A whole number from 0 up. */
export function parseCount(raw: unknown): number {
  if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < 0) {
    throw new Invalid(`must be a whole number from 0 up, got ${shownText(raw)}`)
  }
  return raw
}

/** `null` stays null, anything else goes to `parse`. */
export function orNull<T>(parse: (raw: unknown) => T): (raw: unknown) => T | null {
  return (raw) => (raw === null ? null : parse(raw))
}

/** A list whose every item is parsed; all faulty items are named. */
export function listOf<T>(parse: (raw: unknown) => T): (raw: unknown) => readonly T[] {
  return (raw) => {
    if (!Array.isArray(raw)) throw new Invalid(`must be a list, got ${shownText(raw)}`)
    const problems = new Problems()
    const items = raw.map((item, index) => problems.try(`[${index}]`, () => parse(item)) as T)
    problems.throwIfAny()
    return items
  }
}

/** An object used as a table: every value is parsed; all faulty ones are named. */
export function tableOf<T>(parse: (raw: unknown) => T): (raw: unknown) => Readonly<Record<string, T>> {
  return (raw) => {
    const problems = new Problems()
    const entries = Object.entries(parseObject(raw)).map(
      ([name, value]) => [name, problems.try(name, () => parse(value)) as T] as const,
    )
    problems.throwIfAny()
    return Object.fromEntries(entries)
  }
}

/** Every document of a store says `"format": 1`; another number was written by a newer release. */
export function parseFormat(raw: unknown): 1 {
  if (raw !== 1) throw new Invalid(`must be 1, got ${shownText(raw)}; a newer release wrote this document`)
  return 1
}
