import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentDigest, fileDigest } from '../../src/packaging/content-digest.ts'
import { webFiles } from '../../src/packaging/web-files.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function filesOf(contents: Readonly<Record<string, string>>) {
  const folder = tempFolder()
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
  return webFiles(folder)
}

const page = { 'index.html': '<html></html>' }

describe('what a bundle is', () => {
  it('is the SHA-256 over one line per file, sorted by name', async () => {
    const files = await filesOf({ ...page, 'b.js': 'b', 'a.js': '' })
    const lines = [
      `a.js\0${sha256('')}\n`,
      `b.js\0${sha256('b')}\n`,
      `index.html\0${sha256('<html></html>')}\n`,
    ]
    expect(await contentDigest(files)).toBe(sha256(lines.join('')))
    expect(await contentDigest([...files].reverse())).toBe(sha256(lines.join('')))
  })

  it.each([
    ['a file more', { ...page, 'a.js': '', 'b.js': '' }],
    ['other content', { ...page, 'a.js': ' ' }],
    ['another name', { ...page, 'A.js': '' }],
  ])('%s is another bundle', async (_, contents) => {
    const one = await contentDigest(await filesOf({ ...page, 'a.js': '' }))
    expect(await contentDigest(await filesOf(contents))).not.toBe(one)
  })
})

it('a file is hashed whole, however large', async () => {
  const path = join(tempFolder(), 'large')
  const content = 'x'.repeat(300_000)
  writeFileSync(path, content)
  expect(await fileDigest(path)).toBe(sha256(content))
})
