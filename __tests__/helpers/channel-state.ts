import type { ChannelState } from '../../src/backend/backend.ts'
import { perPlatform } from '../../src/core/platform.ts'
import { aCatalog } from './one-channel.ts'

/** A public channel `production` with strategy minor and nothing published, but for what is said. */
export function aChannelState(but: Partial<ChannelState> = {}): ChannelState {
  return {
    appId: 'com.example.app',
    channel: 'production',
    exists: true,
    revision: 'r1',
    lanes: [],
    strategy: 'minor',
    belowNative: false,
    unlisted: 'refuse',
    allow: { dev: true, prod: true, device: true, emulator: true },
    paused: false,
    held: [],
    blockedCommits: [],
    defaultFor: ['ios', 'android'],
    publicChannels: perPlatform(() => 'production'),
    platforms: ['ios', 'android'],
    selfAssign: false,
    preview: false,
    bundles: [],
    natives: [],
    catalog: aCatalog(),
    ...but,
  }
}
