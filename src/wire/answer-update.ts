import type { Catalog } from '../core/catalog.ts'
import type { Decision } from '../core/decision.ts'
import type { Device } from '../core/device.ts'
import type { DeviceState } from '../core/device-state.ts'
import type { Dialect } from '../core/dialect.ts'
import { takesManifest, takesMetadata } from '../core/plugin-gates.ts'
import { resolve } from '../core/resolve.ts'
import { appNotFound, onPremise, type Reply } from './reply.ts'
import { noZipUrl, type ServedBundle } from './served-bundle.ts'
import type { UpdateRequest } from './update-request.ts'

export interface UpdateContext {
  /** Null: the app is not here. */
  readonly catalog: Catalog | null
  readonly dialect: Dialect
  readonly state: DeviceState
  /** What an answer says of a bundle that the resolver chose. */
  readonly served: (version: string) => ServedBundle | null
}

/** The whole answer to an update check, once the store was read (protocol.md §1.3, §3.3). */
export function answerUpdate(request: UpdateRequest, context: UpdateContext): Reply {
  if (request.kind === 'malformed') return request.reply
  const { catalog, dialect, state, served } = context
  if (catalog === null) return dialect === 'capgo' ? onPremise : appNotFound
  if (request.overflow) return refused('semver_error', 'The native version is not semver', 'failed')
  const decision = resolve(request.device, catalog, { dialect, state, trace: false })
  return writeDecision(decision, request.device, catalog.exposeMetadata, served)
}

/** A decision as devices read it. */
export function writeDecision(
  decision: Decision,
  device: Device,
  exposeMetadata: boolean,
  served: UpdateContext['served'],
): Reply {
  switch (decision.kind) {
    case 'update': {
      const bundle = served(decision.bundle)
      return bundle === null
        ? refused('no_bundle_url', 'The bundle has no address', 'failed')
        : { status: 200, body: writeUpdate(bundle, device, exposeMetadata) }
    }
    case 'revert':
      // No other member: anything else makes some plugin generation ignore it.
      return { status: 200, body: { version: 'builtin' } }
    default:
      return refused(decision.code, decision.because, decision.kind, extras(decision, device))
  }
}

function writeUpdate(bundle: ServedBundle, device: Device, exposeMetadata: boolean): unknown {
  const metadata = exposeMetadata && takesMetadata(device.plugin)
  const manifest = takesManifest(device.plugin) ? bundle.manifest : []
  return {
    version: bundle.version,
    url: bundle.url ?? noZipUrl,
    session_key: bundle.sessionKey,
    checksum: bundle.checksum,
    ...(manifest.length > 0 ? { manifest } : {}),
    ...(metadata && bundle.link ? { link: bundle.link } : {}),
    ...(metadata && bundle.comment ? { comment: bundle.comment } : {}),
  }
}

type Refused = Exclude<Decision, { readonly kind: 'update' | 'revert' }>

/** The members beside error, message and kind (protocol.md §3.3, column "Extra fields"). */
function extras(decision: Refused, device: Device): Record<string, unknown> {
  if (decision.code === 'already_on_builtin') return { version: 'builtin' }
  if (decision.code === 'key_id_mismatch') {
    return {
      deviceKeyId: device.keyId,
      ...(decision.bundleKeyId ? { bundleKeyId: decision.bundleKeyId } : {}),
    }
  }
  if (decision.comparedWith === null || decision.bundle === null) return {}
  return {
    ...(decision.breaking ? { major: true } : {}),
    version: decision.bundle,
    old: decision.comparedWith,
  }
}

function refused(error: string, message: string, kind: string, more: Record<string, unknown> = {}): Reply {
  return { status: 200, body: { error, message, kind, ...more } }
}
