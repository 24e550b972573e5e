import { cpSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contentDigest } from '../../src/packaging/content-digest.ts'
import { webFiles } from '../../src/packaging/web-files.ts'
import { writeArchive } from '../../src/packaging/write-archive.ts'
import { readZip } from '../helpers/read-zip.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

function webFolder(): string {
  const folder = tempFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<html></html>')
  writeFileSync(join(folder, 'assets', 'ünïcode name.js'), 'x'.repeat(10_000))
  writeFileSync(join(folder, 'assets', 'empty.css'), '')
  writeFileSync(join(folder, '.DS_Store'), 'junk')
  return folder
}

it('the same files give the same bytes, in another folder, at another time, in another time zone', async () => {
  const folder = webFolder()
  const copy = join(tempFolder(), 'copy')
  cpSync(folder, copy, { recursive: true })
  utimesSync(join(copy, 'index.html'), new Date(0), new Date(0))
  const [first, second] = [join(tempFolder(), 'a.zip'), join(tempFolder(), 'b.zip')]
  const a = await writeArchive(await webFiles(folder), first)
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Auckland'
  const b = await writeArchive(await webFiles(copy), second)
  process.env.TZ = zone
  expect(b).toEqual(a)
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
  expect(await contentDigest(await webFiles(copy))).toBe(await contentDigest(await webFiles(folder)))
})

it('what comes out of the archive is what went in, under POSIX names, without junk', async () => {
  const folder = webFolder()
  const target = join(tempFolder(), 'a.zip')
  await writeArchive(await webFiles(folder), target)
  const files = readZip(readFileSync(target))
  expect([...files.keys()].sort()).toEqual(['assets/empty.css', 'assets/ünïcode name.js', 'index.html'])
  expect(String(files.get('assets/ünïcode name.js'))).toBe('x'.repeat(10_000))
})

it('a file that is gone when it is packed fails the archive: a bundle without it would be published', async () => {
  const folder = webFolder()
  const files = await webFiles(folder)
  rmSync(join(folder, 'assets', 'empty.css'))
  await expect(writeArchive(files, join(tempFolder(), 'a.zip'))).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringContaining('empty.css'),
  })
})

it('a target that cannot be written is an error', async () => {
  const files = await webFiles(webFolder())
  await expect(writeArchive(files, join(tempFolder(), 'gone', 'a.zip'))).rejects.toThrow('ENOENT')
})

it('a folder without index.html, and one that is not there, say so', async () => {
  const folder = tempFolder()
  await expect(webFiles(folder)).rejects.toThrow('no index.html')
  await expect(webFiles(join(folder, 'dist'))).rejects.toThrow('does not exist')
})
