import { describe, expect, it } from 'vitest'
import { overview, verbHelp } from '../../src/cli/help.ts'
import { type Verb, type VerbRow, verbs } from '../../src/operations/verbs.ts'

const names = Object.keys(verbs) as Verb[]

describe('help', () => {
  it('groups every command by task', () => {
    const text = overview()
    for (const name of names) expect(text).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'))
    const order = ['Set up:', 'Release:', 'Understand:', 'Serve devices:'].map((task) => text.indexOf(task))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text).toContain('Exit codes: 0 done, 1 refused')
  })

  it.each(names)('%s has all of its flags, an example, and lines that fit a terminal', (name) => {
    const row: VerbRow = verbs[name]
    const text = verbHelp(name)
    for (const option of row.options) expect(text).toMatch(new RegExp(`^ {2}--${option}( |$)`, 'm'))
    for (const example of row.examples) expect(text).toContain(`  capacitor-ota ${example}`)
    expect(text).toContain('--json')
  })

  it('shows the bare word that a command takes', () => {
    expect(verbHelp('conform')).toContain('Usage: capacitor-ota conform <url> [flags]')
  })
})
