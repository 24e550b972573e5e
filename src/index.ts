/**
 * What a device gets, as a pure function with a trace: no I/O, no clock, no platform. The same function answers
 * devices in the update server and proves a release before it is published.
 */
export { type App, newApp, parseApp } from './core/app.ts'
export { bucketOf } from './core/bucket.ts'
export { type Bundle, parseBundle } from './core/bundle.ts'
export type { Catalog, CatalogBundle, CatalogChannel, Payload } from './core/catalog.ts'
export { catalogOf } from './core/catalog-of.ts'
export { type Allowed, type Channel, newChannel, parseChannel, type UnlistedPolicy } from './core/channel.ts'
export { allCodes, type Code, codeOf, codePage } from './core/codes/all-codes.ts'
export type { CodeOrigin } from './core/codes/code.ts'
export type { Decision, Refusal, RefusalKind, TraceStep } from './core/decision.ts'
export { decisionText } from './core/decision-text.ts'
export type { Device } from './core/device.ts'
export { type DeviceOfNative, deviceOfNative } from './core/device-of-native.ts'
export { type DeviceState, noDeviceState } from './core/device-state.ts'
export type { Dialect } from './core/dialect.ts'
export { type Explanation, explain, explainCode, explanationLines } from './core/explain.ts'
export { Invalid } from './core/invalid.ts'
export { type Lane, laneOf } from './core/lane.ts'
export {
  deliveryMatrix,
  type MatrixLine,
  type MatrixOptions,
  type MatrixRow,
  matrixLines,
  matrixText,
} from './core/matrix.ts'
export { type NativeBuild, type NativeEntry, nativeEntry, parseNativeBuild } from './core/native-build.ts'
export { type PerPlatform, type Platform, platforms } from './core/platform.ts'
export { pluginGenerations } from './core/plugin-generations.ts'
export { type ResolveOptions, resolve } from './core/resolve.ts'
export type { Rollout } from './core/rollout.ts'
export { type Strategy, strategies } from './core/strategy.ts'
