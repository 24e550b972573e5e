import { UpdateError } from '../core/update-error.ts'

/** A tag of our name that says something else. */
export function tagTaken(name: string, holds: string, wanted: string): UpdateError {
  return new UpdateError('CONFLICT', `the tag ${name} is on commit ${holds}, not on ${wanted}`, {
    hint: 'Tags are never moved. Delete the tag if it is wrong, or release under another version.',
  })
}
