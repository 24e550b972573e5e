import { answerUpdate } from '../../src/wire/answer-update.ts'
import { parseNeutralCatalog } from '../../src/wire/neutral-catalog.ts'
import { readUpdateRequest } from '../../src/wire/update-request.ts'
import type { CloudRows } from './capgo-cloud-rows.ts'

/** What the update endpoint of the stand-in answers, over its rows. */
export function capgoUpdate({ appId, bundles, channels }: CloudRows, url: string, body: unknown): unknown {
  const request = readUpdateRequest(body)
  if (request.kind === 'malformed') return request.reply.body
  const neutral = parseNeutralCatalog({
    app: { id: appId },
    bundles: bundles.map((row) => ({
      version: row.name,
      hosted: row.storage_provider === 'r2',
      checksum: row.checksum,
      sessionKey: row.session_key,
      keyId: row.key_id,
      minUpdateVersion: row.min_update_version,
      deleted: row.deleted,
      manifest: row.manifest.map(({ file_name, file_hash, path }) => ({
        fileName: file_name,
        hash: file_hash,
        path,
      })),
    })),
    channels: [...channels.values()].map((row) => ({
      name: row.name,
      public: row.public,
      bundle: row.version,
      disableAutoUpdate: row.disableAutoUpdate,
      disableAutoUpdateUnderNative: row.disableAutoUpdateUnderNative,
      ios: row.ios,
      android: row.android,
      electron: row.electron,
      allowDeviceSelfSet: row.allow_device_self_set,
      allowDev: row.allow_dev,
      allowProd: row.allow_prod,
      allowDevice: row.allow_device,
      allowEmulator: row.allow_emulator,
      rollout:
        row.rolloutVersion == null
          ? null
          : {
              bundle: row.rolloutVersion,
              percentageBps: row.rolloutPercentageBps,
              enabled: row.rolloutEnabled,
              paused: row.rolloutPausedAt !== null,
            },
    })),
  })
  return answerUpdate(request, {
    catalog: neutral.catalog,
    dialect: 'capgo',
    state: neutral.state(request.device),
    served: (version) => neutral.served(version, `${url}/files`),
  }).body
}
