import { expect, it } from 'vitest'
import { lostRace } from '../../src/storage/lost-race.ts'

it('names the object and the store, and says that running again is safe', () => {
  const error = lostRace('file:/srv/ota', 'apps/a.b/app.json')
  expect(error).toMatchObject({
    code: 'CONFLICT',
    message: 'apps/a.b/app.json in file:/srv/ota was changed by another run',
    hint: 'Nothing was overwritten. Run the command again: it starts from the new state.',
  })
})
