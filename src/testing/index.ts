/**
 * The public conformance kit: what every storage must do, what every answer of the device protocol must look like,
 * and recorded protocol cases with our deviations from them.
 */
export { type ConformCheck, type ConformOptions, conform } from './conform.ts'
export { faultsOfAnswer } from './protocol-answer.ts'
export {
  callsOf,
  membersOf,
  type RecordedAnswer,
  type RecordedCall,
  type RecordedCase,
} from './protocol-case.ts'
export { type Deviation, deviations, expectedOfOurs } from './protocol-deviations.ts'
export { faultsOfChannel, faultsOfUpdate, type ShapeFault } from './protocol-shape.ts'
export { type StorageCase, storageCases } from './storage-cases.ts'
