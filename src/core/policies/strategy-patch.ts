import { strategyPolicy } from './strategy-refusal.ts'

/** `patch`, Capgo `minor`: major and minor must be equal, up and down (protocol.md §3.3, step 15). */
export const strategyPatch = strategyPolicy(
  'patch',
  'same major and minor',
  (target, native) => target.major === native.major && target.minor === native.minor,
)
