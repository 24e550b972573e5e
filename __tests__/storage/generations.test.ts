import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  absent,
  claimGeneration,
  generationsOf,
  sweepGenerations,
  sweepTemporary,
} from '../../src/storage/generations.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('a generation is claimed once, complete, by a file or a deletion', async () => {
  const folder = tempFolder()
  const file = join(tempFolder(), 'finished')
  await writeFile(file, 'x')
  expect(await claimGeneration(folder, 0, file)).toBe(true)
  expect(await claimGeneration(folder, 0, file)).toBe(false)
  expect(await claimGeneration(folder, 0, null)).toBe(false)
  expect(await claimGeneration(folder, 1, null)).toBe(true)
  expect(await generationsOf(folder)).toEqual([
    { number: 1, deleted: false },
    { number: 2, deleted: true },
  ])
})

it('numbers are ordered as numbers, other names are ignored', async () => {
  const folder = tempFolder()
  for (const name of ['@10', '@9', 'x.json', '@1a']) await writeFile(join(folder, name), '')
  await mkdir(join(folder, 'sub'))
  expect((await generationsOf(folder)).map(({ number }) => number)).toEqual([9, 10])
})

it('the sweep keeps what counts and what is young', async () => {
  const folder = tempFolder()
  for (const name of ['@1', '@2', '@3']) await writeFile(join(folder, name), '')
  await utimes(join(folder, '@1'), new Date(0), new Date(0))
  await sweepGenerations(folder, async (file) => (file.endsWith('@1') || file.endsWith('@3') ? 1e9 : 0))
  expect((await readdir(folder)).sort()).toEqual(['@2', '@3'])
})

it('deleted generations are swept too, and what is as old as the grace stays', async () => {
  const folder = tempFolder()
  await mkdir(join(folder, '@1'))
  for (const name of ['@2', '@3']) await writeFile(join(folder, name), '')
  await sweepGenerations(folder, async (file) => (file.endsWith('@2') ? 60_000 : 60_001))
  expect((await readdir(folder)).sort()).toEqual(['@2', '@3'])
})

it('a temporary file of a day may still be written, an older one is left over', async () => {
  const folder = tempFolder()
  for (const name of ['day', 'older']) await writeFile(join(folder, name), '')
  await sweepTemporary(folder, async (file) => 24 * 3_600_000 + (file.endsWith('older') ? 1 : 0))
  expect(await readdir(folder)).toEqual(['day'])
})

it('a name that is not there, or that no disk could hold, is absent; anything else is a failure', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code })
  expect([absent(failure('ENOENT')), absent(failure('ENAMETOOLONG'))]).toEqual([null, null])
  expect(() => absent(failure('EACCES'))).toThrow('EACCES')
})
