import { expect, it } from 'vitest'
import { workspacePackages } from '../../../src/project/packages/workspace-packages.ts'
import { memoryTree } from '../../helpers/memory-tree.ts'

it('finds the packages of the repository by name, not those that are installed in it', async () => {
  const tree = memoryTree({
    'package.json': '{"name": "root"}',
    'packages/cam/package.json': '{"name": "@x/cam"}',
    'packages/nameless/package.json': '{}',
    'packages/broken/package.json': '{',
    'apps/a/node_modules/other/package.json': '{"name": "other"}',
  })
  expect([...(await workspacePackages(tree))]).toEqual([['@x/cam', 'packages/cam']])
})
