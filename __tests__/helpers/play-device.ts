import { createHash } from 'node:crypto'
import { readZip } from './read-zip.ts'

/** A device with the plugin, as far as an update check goes. */
export interface PlayedDevice {
  readonly updateUrl: string
  readonly appId: string
  readonly platform: 'ios' | 'android'
  readonly native: string
  readonly build: string
  /** The bundle it runs; the native version on a fresh install. */
  readonly current?: string
  readonly channel?: string
  readonly plugin?: string
}

export interface PlayedUpdate {
  /** What the server said, as it said it. */
  readonly answer: Readonly<Record<string, unknown>>
  /** The unpacked bundle, when there was one to take. */
  readonly files: ReadonlyMap<string, Buffer> | null
}

/** Asks, downloads, checks the hash and unpacks, as the plugin does. Leaves out: delta files and encryption. */
export async function playDevice(device: PlayedDevice): Promise<PlayedUpdate> {
  const response = await fetch(device.updateUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      platform: device.platform,
      device_id: '0f673663-459a-44c0-a7f5-613f2a4af3ab',
      app_id: device.appId,
      custom_id: '',
      version_build: device.native,
      version_code: device.build,
      version_os: '17.5',
      version_name: device.current ?? device.native,
      plugin_version: device.plugin ?? '8.51.23',
      is_emulator: false,
      is_prod: true,
      defaultChannel: device.channel ?? '',
    }),
  })
  const answer = (await response.json()) as Record<string, unknown>
  if (response.status !== 200) throw new Error(`HTTP ${response.status}: ${JSON.stringify(answer)}`)
  if (typeof answer.url !== 'string' || 'error' in answer) return { answer, files: null }
  const zip = Buffer.from(await (await fetch(answer.url)).arrayBuffer())
  const sha256 = createHash('sha256').update(zip).digest('hex')
  if (sha256 !== answer.checksum)
    throw new Error(`checksum_fail: ${sha256} is not ${String(answer.checksum)}`)
  return { answer, files: readZip(zip) }
}
