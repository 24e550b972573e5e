import { strategyPolicy } from './strategy-refusal.ts'

/** `minor`, Capgo `major`: only a higher major is refused; a lower one is left to below-native (protocol.md §3.3, step 13). */
export const strategyMinor = strategyPolicy(
  'minor',
  'same major',
  (target, native) => target.major <= native.major,
)
