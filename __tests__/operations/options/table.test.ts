import { describe, expect, it } from 'vitest'
import { camelCase } from '../../../src/operations/command.ts'
import type { Option } from '../../../src/operations/options/option.ts'
import { options } from '../../../src/operations/options/table.ts'
import { verbs } from '../../../src/operations/verbs.ts'

const rows = Object.entries(options) as [string, Option<unknown>][]

describe('the option table', () => {
  it.each(rows)('%s has a name that every shell can spell, and one sentence or two', (name, { help }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(help).toMatch(/^[A-Z].*\.$/)
    expect(help.length).toBeLessThan(125)
  })

  it.each(rows)('%s is taken by a verb, or chooses it', (name) => {
    const taken = Object.values(verbs).some((row) => (row.options as readonly string[]).includes(name))
    expect(taken || name === 'command').toBe(true)
  })

  it('no two keys of the config file are spelled alike', () => {
    const keys = rows.filter(([, row]) => row.key !== false).map(([name]) => camelCase(name).toLowerCase())
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('a secret cannot stand in the config file', () => {
    const secrets = rows.filter(([, row]) => row.secret === true)
    expect(secrets.map(([name]) => name)).toEqual(['private-key', 'token'])
    for (const [, row] of secrets) expect(row.key).toBe(false)
  })

  it.each(rows.filter(([, row]) => row.kind === 'one'))(
    '%s: what is empty is a fault or nothing, never a crash',
    (_name, row) => {
      try {
        row.parse([''], '/base')
      } catch (error) {
        expect((error as Error).name).toBe('Invalid')
      }
    },
  )
})
