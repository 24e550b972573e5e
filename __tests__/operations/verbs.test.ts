import { describe, expect, it } from 'vitest'
import { options } from '../../src/operations/options/table.ts'
import { isVerb, type VerbRow, verbs } from '../../src/operations/verbs.ts'

it.each([
  ['release', true],
  ['promote', false],
  ['toString', false],
  ['', false],
])('%j is a verb: %s', (text, known) => {
  expect(isVerb(text)).toBe(known)
})

describe.each(Object.entries<VerbRow>(verbs))('%s', (_verb, row) => {
  it('takes options that exist, each once, and needs only what it takes', () => {
    expect(new Set(row.options).size).toBe(row.options.length)
    for (const name of row.options) expect(options).toHaveProperty([name])
    for (const name of row.needs) expect(row.options).toContain(name)
    if (row.positional !== undefined) expect(row.options).toContain(row.positional)
  })

  it('says what it is for, and shows how', () => {
    expect(row.help).toMatch(/^[A-Z].*\.$/)
    expect(row.examples.length).toBeGreaterThan(0)
  })
})
