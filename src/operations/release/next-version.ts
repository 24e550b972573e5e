import type { Backend, ChannelState } from '../../backend/backend.ts'
import { Invalid } from '../../core/invalid.ts'
import { planVersion, type VersionFacts, type VersionPolicy } from '../../core/plan-version.ts'
import { UpdateError } from '../../core/update-error.ts'
import { tagNames } from '../../project/git/ancestry.ts'
import type { AppContext } from './app-context.ts'
import type { PlatformPlan } from './prepare.ts'

export interface VersionQuestion {
  readonly backend: Pick<Backend, 'isTaken'>
  readonly state: Pick<ChannelState, 'bundles' | 'natives'>
  readonly plans: readonly PlatformPlan[]
  /** Names that this run found used up, and no list shows. */
  readonly taken: readonly string[]
}

/**
 * The name that a new bundle would get. Deleted bundles stand in no list, and their names stay used up: the backend is
 * asked about the one that is next.
 * @throws UpdateError `INPUT_INVALID` when no name can be chosen
 */
export async function nextVersion(
  command: { readonly versionPolicy: VersionPolicy; readonly version?: string | null },
  { repository, app }: Pick<AppContext, 'repository' | 'app'>,
  { backend, state, plans, taken }: VersionQuestion,
): Promise<string> {
  const tags = (await tagNames(repository)).flatMap((tag) => (/^v\d/.test(tag) ? [tag.slice(1)] : []))
  const used = [...state.bundles.map(({ version }) => version), ...taken]
  for (;;) {
    const version = planned({
      policy: command.versionPolicy,
      given: command.version ?? null,
      taken: used,
      natives: state.natives.map(({ version }) => version),
      tags,
      packageVersion: app.packageJson?.version ?? null,
      line: oldLine(plans),
    })
    // A name that was given stays what it is: whether it may be used shows when it is published.
    if (used.includes(version) || !(await backend.isTaken(version))) return version
    used.push(version)
  }
}

function planned(facts: VersionFacts): string {
  try {
    return planVersion(facts)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    throw new UpdateError('INPUT_INVALID', error.message)
  }
}

/** Versions of the line that a hotfix continues: set when every lane it goes to belongs to old native builds only. */
function oldLine(plans: readonly PlatformPlan[]): readonly string[] | null {
  const moves = plans.filter((plan) => plan.kind === 'move')
  if (moves.length === 0 || moves.length < plans.filter((plan) => plan.verdict.verdict !== 'unknown').length)
    return null
  if (moves.some(({ target }) => target.newest)) return null
  return moves.flatMap(({ target, verdict }) => [
    ...verdict.fits.map(({ version }) => version),
    ...(target.serves === null ? [] : [target.serves]),
  ])
}
