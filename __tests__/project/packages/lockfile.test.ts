import { describe, expect, it } from 'vitest'
import { findLockfile, managerOf } from '../../../src/project/packages/lockfile.ts'
import { memoryTree } from '../../helpers/memory-tree.ts'

const npm = '{"lockfileVersion": 3, "packages": {}}'
const bun = '{"packages": {},}'
const pathOf = async (files: Record<string, string>, appDir = '', manager: string | null = null) => {
  const found = await findLockfile(memoryTree(files), appDir, manager)
  return found.kind === 'read' ? found.lockfile.path : found.kind
}

describe('the lockfile that rules a folder', () => {
  it.each<[string, Record<string, string>, string, string | null, string]>([
    [
      'its own',
      { 'apps/a/package-lock.json': npm, 'package-lock.json': npm },
      'apps/a',
      null,
      'apps/a/package-lock.json',
    ],
    ['the nearest above', { 'package-lock.json': npm }, 'apps/a', null, 'package-lock.json'],
    ['none', { 'other/package-lock.json': npm }, 'apps/a', null, 'absent'],
    [
      'of two, what packageManager says',
      { 'package-lock.json': npm, 'bun.lock': bun },
      '',
      'npm@10.0.0',
      'package-lock.json',
    ],
    [
      'of two, the format that teams move to',
      { 'package-lock.json': npm, 'bun.lock': bun },
      '',
      null,
      'bun.lock',
    ],
    ['one that cannot be read', { 'package-lock.json': '<<<<<<< HEAD' }, '', null, 'unreadable'],
    ['an empty one', { 'yarn.lock': '' }, '', null, 'unreadable'],
    [
      'with line ends of Windows',
      { 'package-lock.json': '{\r\n"packages": {}}' },
      '',
      null,
      'package-lock.json',
    ],
  ])('%s', async (_what, files, appDir, manager, path) => {
    expect(await pathOf(files, appDir, manager)).toBe(path)
  })

  it.each([
    ['package-lock.json', 'npm'],
    ['npm-shrinkwrap.json', 'npm'],
    ['pnpm-lock.yaml', 'pnpm'],
    ['yarn.lock', 'yarn'],
    ['bun.lock', 'bun'],
    ['bun.lockb', 'bun'],
  ])('%s is written by %s', (name, manager) => {
    expect(managerOf(name)).toBe(manager)
  })
})
