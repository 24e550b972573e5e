import { expect, it } from 'vitest'
import { run } from '../../src/operations/run.ts'
import { type Verb, verbs } from '../../src/operations/verbs.ts'
import { commandWith } from '../helpers/command.ts'
import { silentPorts } from '../helpers/detection-repo.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('a verb ends with its result', async () => {
  const command = commandWith('explain', { workingDirectory: tempFolder(), code: 'no_channel' })
  expect((await run(command, silentPorts())).verb).toBe('explain')
})

it.each(Object.keys(verbs) as Verb[])('%s is there, and says what it misses', async (verb) => {
  const command = commandWith(verb, { workingDirectory: tempFolder(), store: null } as never)
  await expect(run(command, silentPorts())).rejects.toMatchObject({ name: 'UpdateError' })
})
