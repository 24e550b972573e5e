import { UpdateError } from '../../core/update-error.ts'
import type { ReleaseCommand, ReleaseRun } from './open-run.ts'
import { type Prepared, prepare } from './prepare.ts'
import { refuseLoosening } from './reconcile.ts'

/**
 * Reads every channel of a run, one after the other: what each needs of git may have to be fetched.
 * @throws UpdateError naming what is wrong with any of them, before one is touched
 */
export async function prepareAll(
  run: ReleaseRun,
  command: ReleaseCommand,
): Promise<[Prepared, ...Prepared[]]> {
  const found: Prepared[] = []
  const faults: UpdateError[] = []
  for (const feed of run.feeds) {
    try {
      const prepared = await prepare(run, feed, command)
      if (command.verb === 'release') refuseLoosening(prepared.reconciliation, command.allowLoosen)
      found.push(prepared)
    } catch (error) {
      if (!(error instanceof UpdateError) || error.code !== 'INPUT_INVALID') throw error
      faults.push(error)
    }
  }
  const [fault, ...others] = faults
  if (fault !== undefined && others.length === 0) throw fault
  if (fault !== undefined) throw together(faults)
  return found as [Prepared, ...Prepared[]]
}

function together(faults: readonly UpdateError[]): UpdateError {
  const [messages, hints] = [faults.map(({ message }) => message), faults.map(({ hint }) => hint)]
  const hint = [...new Set(hints.filter((text) => text !== undefined))].join('\n')
  return new UpdateError('INPUT_INVALID', [...new Set(messages)].join('\n'), hint === '' ? {} : { hint })
}
