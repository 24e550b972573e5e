import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../../src/operations/node-exec.ts'
import { type Git, gitIn } from '../../../src/project/git/git.ts'
import { readBlobs } from '../../../src/project/git/objects.ts'
import { openRepo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** A repository with these blobs, and how often git was asked for some. */
function blobs(...contents: readonly string[]) {
  const repo = openRepo(tempFolder())
  repo.git('init', '--quiet')
  const ids = contents.map((content, index) => {
    repo.write(`f${index}`, content)
    return repo.git('hash-object', '-w', `f${index}`)
  })
  let asked = 0
  const real = gitIn(nodeExec, repo.folder, process.env)
  const git: Git = {
    ...real,
    bytes: (args, input) => {
      asked += 1
      return real.bytes(args, input)
    },
  }
  return { ids, git, asked: () => asked }
}
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe('blobs', () => {
  it('come byte for byte, empty ones and those with line ends too', async () => {
    const { ids, git } = blobs('one', '', 'a\n\nb\n', '\u0000\u0001')
    const found = await readBlobs(git, ids)
    expect(ids.map((id) => text(found.get(id)))).toEqual(['one', '', 'a\n\nb\n', '\u0000\u0001'])
  })

  it('all that is asked for at one moment is one process, and what is known is none', async () => {
    const { ids, git, asked } = blobs('one', 'two', 'three')
    const [a, b] = await Promise.all([readBlobs(git, ids.slice(0, 2)), readBlobs(git, ids.slice(1))])
    expect([a.size, b.size, asked()]).toEqual([2, 2, 1])
    await readBlobs(git, ids)
    expect(asked()).toBe(1)
  })

  it('one that is missing is left out, the others come', async () => {
    const { ids, git } = blobs('one')
    const found = await readBlobs(git, [...ids, 'f'.repeat(40)])
    expect([...found.keys()]).toEqual(ids)
    expect((await readBlobs(git, [])).size).toBe(0)
  })
})
