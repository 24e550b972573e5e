import type { Decision, TraceStep } from '../core/decision.ts'
import { decisionText } from '../core/decision-text.ts'
import { explain, explainCode } from '../core/explain.ts'
import { Invalid } from '../core/invalid.ts'
import { resolve } from '../core/resolve.ts'
import { parseStrategy } from '../core/strategy.ts'
import { parseNeutralCatalog } from '../wire/neutral-catalog.ts'
import { capgoStrategy } from '../wire/strategy.ts'
import { readUpdateRequest } from '../wire/update-request.ts'
import type { Fields } from './tester-fields.ts'

/** What the page shows. */
export interface TesterAnswer {
  /** `update` goes out, `revert` and `up_to_date` change nothing or go back, the others keep it from the device. */
  readonly kind: Decision['kind'] | 'invalid'
  /** The decision in a few words. */
  readonly verdict: string
  /** One sentence. */
  readonly summary: string
  readonly trace: readonly TraceStep[]
  readonly wayOut: string | null
  /** The code with what it means; null where the decision has none. */
  readonly code: { readonly name: string; readonly means: string; readonly page: string | null } | null
}

const appId = 'com.example.app'

/** Asks the resolver as a server would, for the device and the channel of the form. Never throws. */
export function answerOf(fields: Fields): TesterAnswer {
  try {
    const { catalog, state } = parseNeutralCatalog(catalogOf(fields))
    const request = readUpdateRequest(requestOf(fields, catalog.appId))
    if (request.kind === 'malformed') {
      return invalid(`The device cannot ask like this: ${JSON.stringify(request.reply.body)}`)
    }
    const { device } = request
    const dialect = fields.dialect === 'capgo' ? 'capgo' : 'ours'
    return told(resolve(device, catalog, { dialect, state: state(device) }))
  } catch (error) {
    if (error instanceof Invalid || error instanceof SyntaxError) return invalid(error.message)
    throw error
  }
}

function told(decision: Decision): TesterAnswer {
  const { summary, wayOut, code, page } = explain(decision)
  return {
    kind: decision.kind,
    verdict: decision.kind === 'update' ? `gets ${decisionText(decision)}` : decisionText(decision),
    summary,
    trace: decision.trace,
    wayOut,
    code: code === null ? null : { name: code, means: explainCode(code)?.summary ?? '', page },
  }
}

const invalid = (why: string): TesterAnswer => ({
  kind: 'invalid',
  verdict: 'not a question',
  summary: why,
  trace: [],
  wayOut: null,
  code: null,
})

/** The JSON that the plugin would send. */
function requestOf(fields: Fields, app: string): unknown {
  const onBuiltin = fields.current === '' || fields.current === 'builtin'
  return {
    app_id: app,
    device_id: '00000000-0000-4000-8000-000000000000',
    platform: fields.platform,
    version_build: fields.native,
    version_code: fields.build,
    version_name: onBuiltin ? 'builtin' : fields.current,
    plugin_version: fields.plugin,
    is_prod: fields.production,
    is_emulator: fields.emulator,
    defaultChannel: fields.asks,
    version_os: '18',
    custom_id: '',
  }
}

/** The catalog that was loaded, or the one that the fields of channel and bundle describe. */
function catalogOf(fields: Fields): unknown {
  if (fields.catalog.trim() !== '') return JSON.parse(fields.catalog)
  const named = fields.bundle !== '' && fields.bundle !== 'builtin'
  return {
    app: { id: appId },
    bundles: named
      ? [{ version: fields.bundle, hosted: true, minUpdateVersion: fields.minNative || null }]
      : [],
    channels: [
      {
        name: fields.channel,
        bundle: fields.bundle || null,
        public: fields.isPublic,
        allowDeviceSelfSet: fields.selfAssign,
        disableAutoUpdate: capgoStrategy(parseStrategy(fields.strategy)),
        disableAutoUpdateUnderNative: !fields.belowNative,
        ios: fields.ios,
        android: fields.android,
        electron: fields.electron,
        allowProd: fields.allowProd,
        allowDev: fields.allowDev,
        allowDevice: fields.allowDevice,
        allowEmulator: fields.allowEmulator,
      },
    ],
  }
}
