import { bucketOf } from '../src/core/bucket.ts'
import type { Catalog } from '../src/core/catalog.ts'
import { deviceOfNative } from '../src/core/device-of-native.ts'
import { noDeviceState } from '../src/core/device-state.ts'
import type { NativeEntry } from '../src/core/native-build.ts'
import { parsedVersion } from '../src/core/parsed-version.ts'
import { perPlatform } from '../src/core/platform.ts'
import { resolve } from '../src/core/resolve.ts'
import { parseSha256 } from '../src/core/sha256.ts'
import { answerUpdate } from '../src/wire/answer-update.ts'
import { readUpdateRequest } from '../src/wire/update-request.ts'
import { writeUpdateRequest } from '../src/wire/update-request-writer.ts'
import { measure, ratioTable } from './measure.ts'

/** An app with this many bundles, as many native builds, a lane for each, and a running rollout. */
function catalogWith(bundles: number): Catalog {
  const at = Array.from({ length: bundles }, (_, index) => index)
  const fingerprint = (index: number) => parseSha256(index.toString(16).padStart(64, '0'))
  const natives: NativeEntry[] = at.map((index) => ({
    platform: 'android',
    version: `1.${index}.0`,
    build: String(index),
    configVersion: null,
    fingerprint: fingerprint(index),
    retired: false,
  }))
  const lanes = Object.fromEntries(at.map((index) => [fingerprint(index), `1.${index}.7`]))
  return {
    appId: 'com.example.app',
    exposeMetadata: false,
    defaults: perPlatform(() => 'production'),
    natives,
    bundles: new Map(
      at.map((index) => [
        `1.${index}.7`,
        {
          version: `1.${index}.7`,
          payload: 'zip',
          keyId: null,
          minNative: null,
          deleted: false,
          fingerprints: { android: fingerprint(index) },
        },
      ]),
    ),
    channels: new Map([
      [
        'production',
        {
          name: 'production',
          isPublic: true,
          selfAssign: false,
          platforms: ['ios', 'android'],
          current: perPlatform(() => '1.0.7'),
          lanes: { ...perPlatform(() => ({})), android: lanes },
          strategy: 'minor',
          belowNative: false,
          unlisted: 'refuse',
          allow: { dev: true, prod: true, device: true, emulator: true },
          rollout: { id: 'r', bundle: '1.0.7', bps: 500, enabled: true, paused: false },
          paused: false,
        },
      ],
    ]),
  }
}

const deviceIds = Array.from(
  { length: 1_024 },
  (_, at) => `a0000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
)
const names = new Map([['production', '1.0.7']])
const versions = ['1.0.0', '1.0.7'].map(parsedVersion)

const limit = {
  name: 'limit: two comparisons, a look-up, a bucket',
  run: (turn: number) => {
    const [native, target] = versions
    if (native === null || native === undefined || target === null || target === undefined) return null
    const bucket = bucketOf('r', deviceIds[turn % 1_024] ?? '')
    return (
      native.compare(target) <= 0 && native.major === target.major && names.get('production') && bucket < 500
    )
  },
}

const contenders = [10, 100, 1_000].flatMap((bundles) => {
  const catalog = catalogWith(bundles)
  const devices = deviceIds.map((deviceId, at) =>
    deviceOfNative('com.example.app', catalog.natives[at % bundles] ?? (catalog.natives[0] as NativeEntry), {
      deviceId,
    }),
  )
  const requests = devices.map((device) => writeUpdateRequest(device))
  const served = {
    version: '1.0.7',
    url: 'https://cdn.example.com/1.0.7.zip',
    checksum: '',
    sessionKey: '',
    manifest: [],
    link: null,
    comment: null,
  }
  const at = (turn: number): number => turn % 1_024
  return [
    {
      name: `decision, ${bundles} bundles and native builds`,
      run: (turn: number) => resolve(devices[at(turn)] ?? (devices[0] as never), catalog, { trace: false }),
    },
    {
      name: `with its trace, ${bundles}`,
      run: (turn: number) => resolve(devices[at(turn)] ?? (devices[0] as never), catalog),
    },
    {
      name: `parse, validate, decide, write, ${bundles}`,
      run: (turn: number) =>
        answerUpdate(readUpdateRequest(requests[at(turn)]), {
          catalog,
          dialect: 'ours',
          state: noDeviceState,
          served: () => served,
        }),
    },
  ]
})

console.log(ratioTable('One decision in process', measure([limit, ...contenders])))
