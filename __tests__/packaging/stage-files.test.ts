import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stageFiles } from '../../src/packaging/stage-files.ts'
import { webFiles } from '../../src/packaging/web-files.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('a folder holds exactly the files of the bundle, under their names there, with one date', async () => {
  const folder = tempFolder()
  await mkdir(join(folder, 'a', 'b'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'page')
  writeFileSync(join(folder, 'a', 'b', 'e\u0301.js'), 'script')
  writeFileSync(join(folder, '.DS_Store'), 'junk')
  const staged = join(tempFolder(), 'web')
  await stageFiles(await webFiles(folder), staged)
  const names = readdirSync(staged, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name.normalize('NFC'))
  expect(names.sort()).toEqual(['index.html', '\u00e9.js'])
  expect(readFileSync(join(staged, 'a', 'b', '\u00e9.js'), 'utf8')).toBe('script')
  expect(statSync(join(staged, 'index.html')).mtime.toISOString()).toBe('1980-01-01T00:00:00.000Z')
  expect((await webFiles(staged)).map(({ name }) => name)).toEqual(['a/b/\u00e9.js', 'index.html'])
})
