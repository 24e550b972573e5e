import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { Exec } from '../../core/ports/exec.ts'
import { UpdateError } from '../../core/update-error.ts'
import { releaseNote } from './release-note.ts'

/** The version of `@capgo/cli` that uploads; never `latest`, so that a run means the same tomorrow. */
export const capgoCliVersion = '8.68.1'

/** How the CLI is started unless the user names another command. */
export const capgoCli: readonly string[] = ['npx', '--yes', `@capgo/cli@${capgoCliVersion}`]

/**
 * A private channel that no device follows. The CLI links every upload to some channel (protocol.md §5.1, step 10);
 * linking it here leaves the channel that devices follow to us, after the proof.
 */
export const stagingChannel = 'capacitor-ota-uploads'

/** In milliseconds. */
const timeLimit = 15 * 60_000

export interface CapgoUpload {
  readonly appId: string
  readonly key: string
  readonly command: readonly string[]
  readonly exec: Exec
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The words after the program. `--no-key`: a key file that lies around must not encrypt what nobody expects to be. */
export function uploadArguments(appId: string, release: PackagedRelease): readonly string[] {
  const { version, folder, commit, contentDigest, minNative, link } = release
  return [
    'bundle',
    'upload',
    appId,
    '--path',
    folder,
    '--bundle',
    version,
    '--channel',
    stagingChannel,
    '--comment',
    releaseNote({ commit, contentDigest }),
    '--no-key',
    '--no-code-check',
    '--ignore-metadata-check',
    '--ignore-checksum-check',
    ...(minNative === null ? [] : ['--min-update-version', minNative]),
    ...(link === null ? [] : ['--link', link]),
  ]
}

/**
 * Uploads by the Capgo CLI: without a shell, the key in its environment only, its input closed. What it prints and
 * how it ends is no proof; the caller reads the bundle back.
 * @returns what it printed last, for an error message
 */
export async function uploadByCli(
  { appId, key, command, exec, env }: CapgoUpload,
  release: PackagedRelease,
): Promise<{ readonly exitCode: number; readonly said: string }> {
  const [program = '', ...words] = command
  try {
    const { exitCode, stdout, stderr } = await exec(program, [...words, ...uploadArguments(appId, release)], {
      env: {
        ...childEnvironment(env),
        CAPGO_TOKEN: key,
        CI: 'true',
        CAPGO_DISABLE_TELEMETRY: '1',
        CAPGO_DISABLE_POSTHOG: '1',
        CAPGO_SKIP_UPDATE_PROMPT: '1',
        NO_COLOR: '1',
      },
      timeout: timeLimit,
    })
    const all = `${new TextDecoder().decode(stdout)}\n${stderr}`.replaceAll(key, '***')
    return { exitCode, said: all.trim().split('\n').slice(-5).join('\n') }
  } catch (cause) {
    throw new UpdateError('BACKEND_FAILED', `the Capgo CLI (${command.join(' ')}) could not be started`, {
      hint: 'Install Node with npm, or name the command with --capgo-cli.',
      cause,
    })
  }
}

/** Nothing of ours: inputs and the tokens of others. */
function childEnvironment(env: CapgoUpload['env']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || /^(INPUT_|CAPACITOR_OTA_|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_|AWS_)/.test(name)
        ? []
        : [[name, value]],
    ),
  )
}
