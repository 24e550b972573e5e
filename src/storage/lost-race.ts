import { UpdateError } from '../core/update-error.ts'

/** What every storage throws when the object is not as the writer saw it. */
export function lostRace(storage: string, key: string): UpdateError {
  return new UpdateError('CONFLICT', `${key} in ${storage} was changed by another run`, {
    hint: 'Nothing was overwritten. Run the command again: it starts from the new state.',
  })
}
