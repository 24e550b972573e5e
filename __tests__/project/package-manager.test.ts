import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageManagerOf } from '../../src/project/package-manager.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** A repository with these files; the app stands in `apps/notes`. */
function managerOf(files: Record<string, string>) {
  const root = tempFolder()
  const app = join(root, 'apps', 'notes')
  mkdirSync(app, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, ...path.split('/')), text)
  return packageManagerOf(app, root)
}

describe('the package manager of an app', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing says it', {}, 'npm'],
    ['a lockfile beside it', { 'apps/notes/yarn.lock': '' }, 'yarn'],
    ['a lockfile of the repository', { 'pnpm-lock.yaml': '' }, 'pnpm'],
    ['the nearer one', { 'apps/notes/bun.lock': '', 'package-lock.json': '' }, 'bun'],
    ['two of one manager', { 'package-lock.json': '', 'npm-shrinkwrap.json': '' }, 'npm'],
    [
      'packageManager decides between two',
      { 'package.json': '{"packageManager": "pnpm@9.0.0"}', 'pnpm-lock.yaml': '', 'yarn.lock': '' },
      'pnpm',
    ],
    [
      'an unknown packageManager says nothing',
      { 'package.json': '{"packageManager": "cnpm@1"}', 'yarn.lock': '' },
      'yarn',
    ],
  ])('%s', async (_what, files, manager) => {
    expect(await managerOf(files)).toBe(manager)
  })

  it('two lockfiles are an error that names both, and the way out', async () => {
    await expect(managerOf({ 'yarn.lock': '', 'package-lock.json': '' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(/holds two lockfiles: package-lock\.json and yarn\.lock/),
      hint: expect.stringContaining('packageManager'),
    })
  })
})
