import { UpdateError } from '../core/update-error.ts'
import { conform as askAsDevices } from '../testing/conform.ts'
import type { CommandOf } from './command.ts'
import type { Ports } from './ports.ts'
import { openApp } from './release/app-context.ts'
import type { ConformResult } from './result.ts'

/** Runs the device protocol against any server, and says which plugin generations would misbehave, and why. */
export async function conform(command: CommandOf<'conform'>, ports: Ports): Promise<ConformResult> {
  const { updateUrl, version, build } = command
  const checks = await askAsDevices({
    updateUrl,
    appId: await appIdOf(command, ports),
    ...(version === null ? {} : { native: version }),
    ...(build === null ? {} : { build }),
    fetch: ports.fetch,
  })
  return { verb: 'conform', updateUrl, checks, warnings: [], next: [] }
}

/** The app to ask as: the named one, or that of the folder. */
async function appIdOf(command: CommandOf<'conform'>, ports: Ports): Promise<string> {
  const named = command.app[0] ?? command.configFile.appId
  if (named !== null) return named
  try {
    return (await openApp(command, ports)).appId
  } catch (cause) {
    throw new UpdateError('INPUT_INVALID', 'the app to ask as is not known', {
      hint: 'Name it: --app com.example.app, or run this in the folder of the Capacitor app.',
      cause,
    })
  }
}
