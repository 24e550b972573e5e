import type { SemVer } from 'semver'
import type { Refusal } from '../decision.ts'
import { isNoBundle, type Policy, type Question, refuse } from './policy.ts'

/** The strategies that compare numbers, and the code that the protocol gives their refusal (protocol.md §4.3). */
const codes = {
  minor: 'disable_auto_update_to_major',
  patch: 'disable_auto_update_to_minor',
  exact: 'disable_auto_update_to_patch',
} as const

type Numbers = Pick<SemVer, 'major' | 'minor' | 'patch'>

/** A strategy as a rule; `allows` compares the numbers of target and native version. */
export function strategyPolicy(
  strategy: keyof typeof codes,
  allowed: string,
  allows: (target: Numbers, native: Numbers) => boolean,
): Policy {
  const applies = ({ channel, target }: Question): boolean =>
    channel.strategy === strategy && !isNoBundle(target)
  return {
    name: `strategy-${strategy}`,
    saw: (question) =>
      applies(question)
        ? `strategy ${strategy} (${allowed}): bundle ${question.target}, native ${question.device.native}`
        : null,
    check(question): Refusal | null {
      if (!applies(question)) return null
      const { target, device, channel, versions } = question
      // A name that is no version cannot be shown to be allowed.
      if (versions.target !== null && versions.native !== null && allows(versions.target, versions.native))
        return null
      return refuse('blocked', codes[strategy], {
        because: `strategy ${strategy} of channel ${channel.name} allows ${allowed}; bundle ${target} is not that for native ${device.native}`,
        wayOut: `release under a version with the ${allowed} as ${device.native}, ship a native build, or loosen the strategy of ${channel.name}`,
        comparedWith: device.native,
        breaking: true,
      })
    },
  }
}
