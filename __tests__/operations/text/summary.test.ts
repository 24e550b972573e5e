import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/operations/result.ts'
import { summaryMarkdown } from '../../../src/operations/text/summary.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

describe('the summary of a run', () => {
  it('says at a glance what happened', async () => {
    const text = summaryMarkdown(await (await shippedWorld()).release())
    expect(text).toMatch(
      /^## 🚀 com\.example\.notes 1\.0\.1: published\n\nChannel \*\*production\*\*, commit `[0-9a-f]{12}`, delivery \*\*simulated\*\*\.\n/,
    )
    expect(text).toContain('| ios | ota | 1.0.0+1 | 🚀 published | 1.0.1 goes over the air |')
    expect(text).not.toContain('### Reasons')
    expect(text.endsWith('\n')).toBe(true)
  })

  it('several channels have a part each', async () => {
    const text = summaryMarkdown(await (await shippedWorld()).plan({ channel: ['a', 'b'] }))
    expect(text).toMatch(/^## ❌ .*: would be refused\n\nChannels \*\*a\*\*, \*\*b\*\*, commit/)
    expect(text).toMatch(/^### ❌ b: refused\n\nVersion 1\.0\.1\.\n\n\| Platform/m)
    expect(text.match(/^#### Who gets what$/gm)).toHaveLength(2)
  })

  it('a plan and a dry run say that they would', async () => {
    const world = await shippedWorld()
    for (const result of [await world.plan(), await world.release({ dryRun: true })])
      expect(summaryMarkdown(result)).toMatch(/1\.0\.1: would be published/)
  })

  it('ask 3: the native build that a verdict compares with stands there, also when there is none', async () => {
    const world = await shippedWorld()
    expect(summaryMarkdown(await world.plan())).toContain('| android | ota | 1.0.0+1 |')
    await world.native({ platform: 'android', version: '1.0.0', build: '1', retire: true })
    expect(summaryMarkdown(await world.plan())).toContain('| android | unknown | nothing recorded |')
  })

  it('text of others stays text', async () => {
    const result = await (await shippedWorld()).plan()
    const text = summaryMarkdown({ ...result, warnings: ['<img src=x> | `a` [b](c)\n# d'] })
    expect(text).toContain('* \\<img src=x\\> \\| \\`a\\` \\[b\\](c) # d')
  })

  it('other verbs show what the command line would', () => {
    const result = { verb: 'explain', sentences: ['a'], warnings: [], next: [] } as unknown as Result
    expect(summaryMarkdown(result)).toBe('## capacitor-ota explain\n\n```\na\n```\n')
  })
})
