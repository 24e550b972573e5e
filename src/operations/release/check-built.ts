import { readFile } from 'node:fs/promises'
import type { WebFile } from '../../packaging/web-files.ts'
import { type CheckFault, type CheckLevels, checkLevels, weighed } from '../../project/checks/check.ts'
import { deltaFaults } from '../../project/checks/delta-files.ts'
import { pluginFaults } from '../../project/checks/plugin-contract.ts'
import { pluginOwners } from '../../project/checks/plugin-owners.ts'
import { privateAddresses } from '../../project/checks/private-addresses.ts'
import { missingEnv } from '../../project/checks/required-env.ts'
import { setUpFaults } from '../../project/checks/set-up-checks.ts'
import type { CommandOf } from '../command.ts'
import type { Ports } from '../ports.ts'
import type { Prepared } from './prepare.ts'

export type Checked = ReturnType<typeof weighed>

/**
 * What would keep the bundle from every device, or break it there: checked on the built files, before they are packed.
 * @param staged the folder that the backend packs, where it does that itself
 */
export async function checkBuilt(
  channels: readonly [Prepared, ...Prepared[]],
  command: CommandOf<'release'>,
  files: readonly WebFile[],
  staged: string,
  ports: Ports,
): Promise<Checked> {
  const [{ app, capacitor, folder, repository, key, backend }] = channels
  const levels: CheckLevels = Object.fromEntries(command.checks)
  const scripts = await textOf(files)
  const dependencies = { ...app.packageJson?.devDependencies, ...app.packageJson?.dependencies }
  const owners = await pluginOwners(Object.keys(dependencies), folder, repository.root)
  const faults: readonly CheckFault[] = [
    ...setUpFaults({
      config: capacitor,
      dependencies,
      scripts,
      updateUrl: command.updateUrl,
      publicKey: key?.publicPem ?? null,
    }),
    ...(command.delta ? deltaFaults(files, backend.lanes ? null : staged) : []),
    ...missingEnv(command.requiredEnv, ports.env),
    ...pluginFaults(scripts.values(), owners, channels.flatMap(reachedBuilds)),
    ...privateAddresses(scripts),
  ]
  return weighed(faults, { ...checkLevels, ...levels })
}

/** The native builds that would be offered the bundle. */
function reachedBuilds({ plans, state }: Prepared) {
  const moves = plans.filter((plan) => plan.kind === 'move')
  return state.natives.filter(
    ({ platform, fingerprint, retired }) =>
      !retired &&
      moves.some((move) => move.platform === platform && move.target.fingerprint === fingerprint.hash),
  )
}

async function textOf(files: readonly WebFile[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { name, path } of files) {
    if (/\.(m?js|html?)$/i.test(name)) texts.set(name, await readFile(path, 'utf8'))
  }
  return texts
}
