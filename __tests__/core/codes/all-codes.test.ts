import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codesPage } from '../../../scripts/write-codes-page.ts'
import { allCodes, codeOf, codePage } from '../../../src/core/codes/all-codes.ts'

const docs = new URL('../../../docs/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, docs), 'utf8').replaceAll('\r\n', '\n')

/** The actions of protocol.md §6.6, from its table. */
function recordedActions(): readonly string[] {
  const section = read('protocol.md').split('### 6.6')[1]?.split('\nTypical')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Group'))
  return rows.flatMap((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`([A-Za-z_0-9]+)`/g)].map(([, name = '']) => name),
  )
}

/** The error codes of protocol.md §3.3, from its table. */
function refusalCodes(): readonly string[] {
  const section = read('protocol.md').split('### 3.3')[1]?.split('\nNotes')[0] ?? ''
  const rows = section.split('\n').filter((line) => /^\| \d/.test(line))
  return rows.flatMap((row) =>
    [...(row.split('|')[3] ?? '').matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name),
  )
}

describe('ask 28: every code has sentences', () => {
  it('the protocol lists many', () => {
    expect(recordedActions().length).toBeGreaterThan(80)
    expect(refusalCodes().length).toBeGreaterThan(25)
  })

  it.each(recordedActions())('event %s', (action) => {
    expect(codeOf(action)).not.toBeNull()
  })

  it.each(refusalCodes().filter((code) => !code.startsWith('_')))('refusal %s', (code) => {
    expect(codeOf(code)?.means.length).toBeGreaterThan(20)
  })

  it.each([
    ['Error: Version 1.0.2 already exists', 'version_already_exists'],
    ['error:1E08010C:DECODER routines::unsupported', 'decoder_unsupported'],
    ['download_70', 'download_0'],
    [' CHECKSUM_FAIL ', 'checksum_fail'],
    ['windows_path_fail', 'windows_path_fail'],
    ['on_premise_app', 'on_premise_app'],
  ])('%s is found as %s', (text, code) => {
    expect(codeOf(text)?.code).toBe(code)
  })

  it.each(['', 'nothing of ours', '__proto__', 'toString'])('%j is no code', (text) => {
    expect(codeOf(text)).toBeNull()
  })

  it('no two codes share a section', () => {
    expect(new Set(allCodes.map(({ code }) => codePage(code))).size).toBe(allCodes.length)
  })

  it('docs/codes.md holds them (node scripts/write-codes-page.ts)', () => {
    expect(read('codes.md')).toBe(codesPage())
  })
})
