import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { webFiles } from '../../src/packaging/web-files.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** A web folder with these files; every one holds its own name. */
function webFolder(...names: readonly string[]): string {
  const folder = tempFolder()
  for (const name of ['index.html', ...names]) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
  return folder
}

const namesIn = async (folder: string) => (await webFiles(folder)).map(({ name }) => name)

describe('what goes into a bundle', () => {
  it('ask 44: every file, by POSIX name, in an order that no machine changes', async () => {
    const folder = webFolder(
      'b.js',
      'a/z.js',
      'a-b.js',
      'B.js',
      'ä.js',
      '.well-known/assetlinks.json',
      'empty',
    )
    expect(await namesIn(folder)).toEqual([
      '.well-known/assetlinks.json',
      'B.js',
      'a-b.js',
      'a/z.js',
      'b.js',
      'empty',
      'index.html',
      'ä.js',
    ])
  })

  it('junk of desktops, of git and of npm stays out, at any depth, and only under exactly that name', async () => {
    const folder = webFolder(
      '.DS_Store',
      'img/Thumbs.db',
      '.git/config',
      'lib/node_modules/x.js',
      'img/.github-logo.png',
      'node_modules.js',
    )
    expect(await namesIn(folder)).toEqual(['img/.github-logo.png', 'index.html', 'node_modules.js'])
  })

  it('sizes are in bytes, paths lead to the file', async () => {
    const folder = webFolder('ü.txt')
    expect((await webFiles(folder)).at(-1)).toEqual({
      name: 'ü.txt',
      path: join(folder, 'ü.txt'),
      size: 6,
    })
  })

  it('a name has one spelling, however the disk spells it', async () => {
    expect(await namesIn(webFolder('e\u0301.js'))).toEqual(['index.html', '\u00e9.js'])
  })

  it('a link to a file of the folder is that file, also when the folder itself is reached by a link', async () => {
    const folder = webFolder('a.js')
    symlinkSync('a.js', join(folder, 'b.js'))
    const link = join(tempFolder(), 'dist')
    symlinkSync(folder, link)
    expect(await namesIn(link)).toEqual(['a.js', 'b.js', 'index.html'])
  })
})

describe('what cannot be packed is named, all of it', () => {
  it('links out of the folder, to folders and to nothing', async () => {
    const secret = join(tempFolder(), 'secret')
    writeFileSync(secret, 'token')
    const folder = webFolder('a/b.js')
    symlinkSync(secret, join(folder, 'leak'))
    symlinkSync('a', join(folder, 'folder'))
    symlinkSync('gone', join(folder, 'nothing'))
    const error = await webFiles(folder).catch((reason: Error) => reason.message)
    expect(error).toContain('"leak" is a link out of the web folder')
    expect(error).toContain('"folder" is a link to a folder')
    expect(error).toContain('"nothing" is a link to nothing')
  })

  /** What only some disks can hold. */
  const odd: readonly [string, (folder: string) => void, string][] = [
    [
      'a name that phones take for a path',
      (folder) => writeFileSync(join(folder, 'a\\b.js'), ''),
      '"a\\\\b.js" holds a character that devices cannot store',
    ],
    [
      'two names that phones cannot tell apart',
      (folder) => {
        for (const name of ['\u00e9.js', 'e\u0301.js']) writeFileSync(join(folder, name), '')
      },
      'is there twice, in two spellings of Unicode',
    ],
    ['a pipe', (folder) => spawnSync('mkfifo', [join(folder, 'pipe')]), '"pipe" is no file'],
  ]
  it.each(process.platform === 'linux' ? odd : [])('%s', async (_, put, message) => {
    const folder = webFolder('a.js')
    put(folder)
    await expect(webFiles(folder)).rejects.toThrow(message)
  })

  it('a folder without index.html at its top, one that is a file, one that is not there', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'browser'))
    writeFileSync(join(folder, 'browser', 'index.html'), '')
    const refused = (message: string) => ({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(message),
    })
    await expect(webFiles(folder)).rejects.toMatchObject(refused('no index.html at its top'))
    await expect(webFiles(join(folder, 'browser', 'index.html'))).rejects.toMatchObject(
      refused('does not exist'),
    )
    await expect(webFiles(join(folder, 'dist'))).rejects.toMatchObject({
      hint: expect.stringContaining('--web-dir'),
    })
  })
})
