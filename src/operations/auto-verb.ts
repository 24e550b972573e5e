import type { CiEvent } from '../core/ci-event.ts'
import type { Verb } from './verbs.ts'

export interface AutoVerb {
  readonly verb: Verb
  /** Why another verb than people may expect; null when there is nothing to say. */
  readonly notice: string | null
}

/**
 * The verb of an event, when `command` is `auto`. Events whose verb does not exist yet end in a plan, which writes
 * nothing.
 * @param feeds the pushed branch or tag feeds a channel
 */
export function autoVerb(event: CiEvent | null, feeds: boolean): AutoVerb {
  const planned = (why: string): AutoVerb => ({ verb: 'plan', notice: `${why}, so this run only plans` })
  if (event === null) return planned('no event is known')
  if (event.name === 'push') {
    return feeds
      ? { verb: 'release', notice: null }
      : planned(`${event.branch ?? event.tag ?? 'this ref'} feeds no channel`)
  }
  if (event.name === 'release' && event.action === 'published') {
    return feeds ? { verb: 'release', notice: null } : planned('this tag feeds no channel')
  }
  if (event.name === 'workflow_dispatch' || event.name === 'repository_dispatch') {
    return feeds ? { verb: 'release', notice: null } : planned('this branch feeds no channel')
  }
  return planned(`"${event.name}" releases nothing`)
}
