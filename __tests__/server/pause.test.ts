import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { later, pause } from '../../src/server/pause.ts'

it('what is called later is called later, and a pause lasts', async () => {
  let called = false
  later(5, () => {
    called = true
  })
  expect(called).toBe(false)
  const since = performance.now()
  await pause(20)
  expect(performance.now() - since).toBeGreaterThan(15)
  expect(called).toBe(true)
})

it('a process that has nothing else to do does not wait for it', () => {
  const url = new URL('../../src/server/pause.ts', import.meta.url).href
  const code = `import { later } from ${JSON.stringify(url)}; later(60_000, () => {})`
  const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { timeout: 20_000 })
  expect(ran.status).toBe(0)
})
