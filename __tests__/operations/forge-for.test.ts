import { expect, it } from 'vitest'
import { forgeFor } from '../../src/operations/forge-for.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('is GitHub where the shell has access, and can start workflows there', async () => {
  const asked: string[] = []
  const request = async (route: string) => {
    asked.push(route)
    return { data: [] }
  }
  const forge = forgeFor({ request: request as never, owner: 'acme', repo: 'notes' }, nodeExec, '.', {})
  expect(forge.name).toBe('GitHub')
  await forge.listTags('native/')
  expect(asked[0]).toMatch(/^GET \/repos\//)
  expect(forge.dispatchWorkflow).not.toBeNull()
})

it('is git elsewhere, which starts nothing', async () => {
  const repo = fixtureRepo(tempFolder())
  repo.git('tag', '-a', '-m', 'hello', 'native/ios/1')
  const forge = forgeFor(null, nodeExec, repo.folder, process.env)
  expect(forge.dispatchWorkflow).toBeNull()
  expect(await forge.listTags('native/')).toMatchObject([{ name: 'native/ios/1', message: 'hello' }])
})
