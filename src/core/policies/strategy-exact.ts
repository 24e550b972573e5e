import { strategyPolicy } from './strategy-refusal.ts'

/** `exact`, Capgo `patch`: all three numbers must be equal (protocol.md §3.3, step 16). */
export const strategyExact = strategyPolicy(
  'exact',
  'same major, minor and patch',
  (target, native) =>
    target.major === native.major && target.minor === native.minor && target.patch === native.patch,
)
