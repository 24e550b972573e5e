import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fsStorage } from '../../src/storage/fs.ts'
import { storageCases } from '../../src/testing/storage-cases.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const contentType = 'text/plain'
const text = (value: string) => new TextEncoder().encode(value)
const source = (name: string) => JSON.stringify(new URL(`../../src/storage/${name}`, import.meta.url).href)

async function read(folder: string, key: string): Promise<string | null> {
  const found = await fsStorage(folder).get(key)
  return found === null ? null : new Response(found.body).text()
}

describe('file storage keeps the contract', () => {
  it.each(storageCases)('$name', async ({ run }) => {
    await run(fsStorage(tempFolder()))
  })

  it('what one process wrote another reads', async () => {
    const folder = tempFolder()
    await fsStorage(folder).put('a/b.json', text('hello'), { contentType })
    expect(await read(folder, 'a/b.json')).toBe('hello')
  })

  it('a file is stored by streaming it', async () => {
    const folder = tempFolder()
    const file = join(folder, 'payload.bin')
    await writeFile(file, 'payload')
    const info = await fsStorage(join(folder, 'store')).put('x.zip', { file }, { contentType })
    expect(info.size).toBe(7)
    expect(await read(join(folder, 'store'), 'x.zip')).toBe('payload')
    expect(await readFile(file, 'utf8')).toBe('payload')
  })

  it('a folder that cannot be written names the folder and the reason', async () => {
    const folder = tempFolder()
    await writeFile(join(folder, 'file'), '')
    await expect(
      fsStorage(join(folder, 'file')).put('a.json', text(''), { contentType }),
    ).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
      message: expect.stringContaining(join(folder, 'file')),
    })
  })

  it('a write that fails half way leaves nothing behind', async () => {
    const folder = tempFolder()
    const storage = fsStorage(folder)
    const gone = { file: join(folder, 'gone.zip') }
    await expect(storage.put('x.zip', gone, { contentType })).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
    })
    expect(await readdir(join(folder, '@tmp'))).toEqual([])
    expect(await storage.head('x.zip')).toBeNull()
  })

  it('what a killed writer left is swept a day later, what others are writing is not', async () => {
    const folder = tempFolder()
    const storage = fsStorage(folder)
    await storage.put('a', text('1'), { contentType })
    for (const name of ['old', 'young']) await writeFile(join(folder, '@tmp', name), '')
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await utimes(join(folder, '@tmp', 'old'), yesterday, yesterday)
    await storage.put('a', text('2'), { contentType })
    expect(await readdir(join(folder, '@tmp'))).toEqual(['young'])
  })

  it('a name that the disk cannot hold is absent to readers, and a clear failure to writers', async () => {
    const storage = fsStorage(tempFolder())
    const key = `apps/${'%41'.repeat(200)}/app.json`
    expect(await storage.head(key)).toBeNull()
    expect(await storage.get(key)).toBeNull()
    await expect(storage.put(key, text(''), { contentType })).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
      hint: expect.stringContaining('choose a shorter one'),
    })
  })

  it('superseded generations are swept once nobody can be reading them', async () => {
    const folder = tempFolder()
    const storage = fsStorage(folder)
    for (const value of ['1', '2', '3']) await storage.put('p.json', text(value), { contentType })
    const longAgo = new Date(Date.now() - 3_600_000)
    for (const name of ['@1', '@2']) await utimes(join(folder, 'p.json', name), longAgo, longAgo)
    await storage.put('p.json', text('4'), { contentType })
    await expect(readFile(join(folder, 'p.json', '@1'))).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await readFile(join(folder, 'p.json', '@3'), 'utf8')).toBe('3')
    expect(await read(folder, 'p.json')).toBe('4')
  })
})

describe('several processes', () => {
  /** Adds one to a counter `times` times, trying again after a lost race. */
  const counter = (folder: string, times: number) => `
    import { fsStorage } from ${source('fs.ts')}
    const storage = fsStorage(${JSON.stringify(folder)})
    for (let done = 0; done < ${times}; ) {
      const found = await storage.get('counter')
      const value = found === null ? 0 : Number(await new Response(found.body).text())
      const when = found === null ? 'absent' : { ifMatch: found.etag }
      try {
        await storage.put('counter', new TextEncoder().encode(String(value + 1)), { contentType: 'text/plain', when })
        done += 1
      } catch (error) {
        if (error.code !== 'CONFLICT') throw error
      }
    }`
  const start = (code: string) =>
    spawn(process.execPath, ['--input-type=module', '--eval', code], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })

  it('lose no increment', async () => {
    const folder = tempFolder()
    const children = Array.from({ length: 4 }, () => start(counter(folder, 25)))
    const codes = await Promise.all(children.map((child) => once(child, 'exit')))
    expect(codes.map(([code]) => code)).toEqual([0, 0, 0, 0])
    expect(await read(folder, 'counter')).toBe('100')
  })

  it('a killed one leaves no torn object and blocks nobody', async () => {
    const folder = tempFolder()
    for (let round = 0; round < 5; round += 1) {
      const child = start(counter(folder, 1_000_000))
      await new Promise((done) => setTimeout(done, 150 + round * 20))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const value = await read(folder, 'counter')
      if (value !== null) expect(value).toMatch(/^[1-9]\d*$/)
    }
    const before = Number(await read(folder, 'counter'))
    expect(before).toBeGreaterThan(0)
    const [code] = await once(start(counter(folder, 1)), 'exit')
    expect(code).toBe(0)
    expect(await read(folder, 'counter')).toBe(String(before + 1))
  })
})
