/** The public conformance kit: what every storage must do, and recorded protocol cases with our deviations. */
export { type StorageCase, storageCases } from './storage-cases.ts'
