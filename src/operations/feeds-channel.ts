import { resolve } from 'node:path'
import { isFedBy } from './config/channel-config.ts'
import { readConfigFile } from './config/read-config-file.ts'
import type { Ports } from './ports.ts'
import type { Given } from './read-command.ts'

/** Whether the branch or tag of the event feeds a channel of the config; an input `channel` names one outright. */
export async function feedsChannel(given: Given, cwd: string, { event }: Ports): Promise<boolean> {
  if (given.channel !== undefined) return true
  const folder = resolve(cwd, given['working-directory']?.at(-1) ?? '.')
  const named = given.config?.at(-1)
  const { channels } = await readConfigFile(named === undefined ? null : resolve(cwd, named), folder)
  const branch = event?.branch ?? null
  const tag = event?.tag ?? null
  if (channels.length === 0) return branch !== null && branch === (event?.defaultBranch ?? branch)
  return channels.some(({ from }) => isFedBy(from, { branch, tag }))
}
