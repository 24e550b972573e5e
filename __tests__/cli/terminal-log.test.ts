import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { terminalLog } from '../../src/cli/terminal-log.ts'

/** Everything that a log says, on a terminal or not. */
async function written(isTTY: boolean, chatty: boolean): Promise<string> {
  const parts: string[] = []
  const stream = { isTTY, write: (text: string) => parts.push(text) } as unknown as NodeJS.WriteStream
  const log = terminalLog(stream, chatty)
  log.info('info')
  log.warn('careful')
  log.debug('detail')
  expect(await log.group('Build', async () => 7)).toBe(7)
  return stripVTControlCharacters(parts.join(''))
}

describe('progress is for people who watch, warnings are for everybody', () => {
  it.each([
    ['a terminal', true, false, 'info\nwarning: careful\ndetail\nBuild\n'],
    ['a pipe', false, false, 'warning: careful\n'],
    ['a server without a terminal', false, true, 'info\nwarning: careful\ndetail\nBuild\n'],
  ])('%s', async (_what, isTTY, chatty, text) => {
    expect(await written(isTTY, chatty)).toBe(text)
  })
})
