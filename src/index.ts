/**
 * What a device gets, as a pure function with a trace: no I/O, no clock, no platform. The same function answers
 * devices in the update server and proves a release before it is published.
 */
export type { Catalog, CatalogBundle, CatalogChannel, Payload } from './core/catalog.ts'
export { catalogOf } from './core/catalog-of.ts'
export type { Decision, Refusal, RefusalKind, TraceStep } from './core/decision.ts'
export type { Device } from './core/device.ts'
export { type DeviceState, noDeviceState } from './core/device-state.ts'
export type { Dialect } from './core/dialect.ts'
export { type Explanation, explain, explainCode, explanationLines } from './core/explain.ts'
export type { NativeEntry } from './core/native-build.ts'
export type { PerPlatform, Platform } from './core/platform.ts'
export { type ResolveOptions, resolve } from './core/resolve.ts'
export type { Rollout } from './core/rollout.ts'
export type { Strategy } from './core/strategy.ts'
