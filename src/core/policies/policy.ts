import type { SemVer } from 'semver'
import type { CatalogBundle, CatalogChannel } from '../catalog.ts'
import type { Refusal, RefusalKind } from '../decision.ts'
import type { Device } from '../device.ts'
import type { DeviceState } from '../device-state.ts'
import type { Dialect } from '../dialect.ts'

/** What a rule may look at. */
export interface Question {
  readonly device: Device
  readonly state: DeviceState
  readonly dialect: Dialect
  readonly channel: CatalogChannel
  /** The device follows this channel because somebody chose it for the device. */
  readonly overridden: boolean
  /** The name the pointer holds; `builtin` reverts. */
  readonly target: string
  /** Null for `builtin`, and for a name without a record. */
  readonly bundle: CatalogBundle | null
  /** Target and native version as semver, null where they are none: several rules compare them. */
  readonly versions: { readonly target: SemVer | null; readonly native: SemVer | null }
}

/** One rule of protocol.md §3.3. It sees the question and refuses, or lets it pass. */
export interface Policy {
  readonly name: string
  /** Null: the rule has no say here, for example because another strategy is set. */
  readonly saw: (question: Question) => string | null
  readonly check: (question: Question) => Refusal | null
}

interface RefusalParts {
  readonly because: string
  readonly wayOut?: string
  readonly comparedWith?: string
  readonly breaking?: boolean
  readonly bundleKeyId?: string
}

export function refuse(kind: RefusalKind, code: string, parts: RefusalParts): Refusal {
  return {
    kind,
    code,
    because: parts.because,
    wayOut: parts.wayOut ?? null,
    comparedWith: parts.comparedWith ?? null,
    breaking: parts.breaking ?? false,
    bundleKeyId: parts.bundleKeyId ?? null,
  }
}

/** Targets that are no bundle: strategies have no say about them. */
export const isNoBundle = (target: string): boolean => target === 'builtin' || target === 'unknown'
