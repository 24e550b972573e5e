import { currentPlugin } from './device-of-native.ts'

/**
 * One plugin version for each way in which answers differ (protocol.md §8.1): no revert and no delta; revert, channel
 * kept on the server; channel kept on the device, no metadata; everything but the key check; everything.
 */
export const pluginGenerations: readonly string[] = ['5.9.0', '6.14.28', '7.34.0', '8.40.7', currentPlugin]
