import { describe, expect, it } from 'vitest'
import type { ExecOptions } from '../../../src/core/ports/exec.ts'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { gitIn } from '../../../src/project/git/git.ts'
import { fixtureRepo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

describe('git in a folder', () => {
  it('answers with text and bytes, reads its input, and may say no', async () => {
    const repo = fixtureRepo(tempFolder())
    const git = gitIn(nodeExec, repo.folder, process.env)
    expect((await git.text(['rev-parse', 'HEAD'])).trim()).toBe(repo.git('rev-parse', 'HEAD'))
    expect((await git.text(['hash-object', '--stdin'], 'x')).trim()).toMatch(/^[0-9a-f]{40}$/)
    expect((await git.bytes(['cat-file', 'blob', 'HEAD:package.json']))[0]).toBe(0x7b)
    expect(await git.tryText(['rev-parse', '--verify', '--quiet', 'nowhere'])).toBeNull()
    await expect(git.text(['rev-parse', '--verify', 'nowhere'])).rejects.toMatchObject({ code: 'GIT_FAILED' })
  })

  it('names are not quoted', async () => {
    const repo = fixtureRepo(tempFolder())
    repo.write('größe.txt', '')
    repo.commit('chore: a name')
    expect(await gitIn(nodeExec, repo.folder, process.env).text(['ls-files', 'gr*'])).toBe('größe.txt\n')
  })

  it('never asks, and is not led elsewhere by its environment', async () => {
    let seen: ExecOptions | undefined
    const exec = async (_program: string, _words: readonly string[], options?: ExecOptions) => {
      seen = options
      return { exitCode: 0, stdout: new Uint8Array(), stderr: '' }
    }
    const env = {
      HOME: '/h',
      GIT_DIR: '/x',
      GIT_WORK_TREE: '/x',
      GIT_INDEX_FILE: '/x',
      INPUT_TOKEN: 'x',
      UNSET: undefined,
    }
    await gitIn(exec, '/folder', env).text(['status'])
    expect(seen?.cwd).toBe('/folder')
    expect(seen?.env).toEqual({
      HOME: '/h',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_PAGER: 'cat',
      GIT_OPTIONAL_LOCKS: '0',
    })
  })

  it('that is not installed says so', async () => {
    const exec = () => Promise.reject(new Error('ENOENT'))
    await expect(gitIn(exec, '.', {}).tryText(['status'])).rejects.toMatchObject({
      code: 'GIT_FAILED',
      hint: expect.stringContaining('Install git'),
    })
  })
})
