/**
 * The device protocol of `@capgo/capacitor-updater` as pure functions: JSON of a request in, JSON of the answer out.
 * A server reads a request, loads what it names, and hands both to `answerUpdate` or `answerChannel`.
 */
export { answerChannel, type ChannelContext, type ChannelReply } from './answer-channel.ts'
export { answerUpdate, type UpdateContext, writeDecision } from './answer-update.ts'
export {
  type ChannelMethod,
  type ChannelRequest,
  channelMethods,
  readChannelRequest,
} from './channel-request.ts'
export { fromQuery } from './info.ts'
export { type NeutralCatalog, parseNeutralCatalog } from './neutral-catalog.ts'
export { malformed, notJson, type Reply } from './reply.ts'
export type { ServedBundle, ServedFile } from './served-bundle.ts'
export { readStats, type StatEvent, type StatsRequest } from './stats-request.ts'
export { type CapgoStrategy, capgoStrategy, strategyFromCapgo, strategyText } from './strategy.ts'
export { readUpdateRequest, type UpdateRequest } from './update-request.ts'
