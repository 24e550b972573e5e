import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PackagedRelease } from '../../core/packaged-release.ts'
import type { Exec } from '../../core/ports/exec.ts'
import { UpdateError } from '../../core/update-error.ts'
import { childEnvironment } from './child-environment.ts'
import { lockedCli } from './locked-cli.ts'
import { releaseNote } from './release-note.ts'

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
  /** Starts the CLI; null: the locked one. */
  readonly command: readonly string[] | null
  /** Folder of the app: where the CLI looks for the Capacitor config. */
  readonly cwd: string
  /** Files of their own beside the zip, so that devices load only what changed. */
  readonly delta: boolean
  /** PEM; null: the bundle is plain. */
  readonly privateKey: string | null
  readonly exec: Exec
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How the CLI ended, and the last that it printed: for an error message, never for a decision. */
export interface Uploaded {
  readonly how: string
  readonly said: string
  /** It did not end by itself. */
  readonly stopped: boolean
}

/**
 * The words after the program. Encryption and delta are said either way: a key file that lies around would encrypt
 * what nobody expects to be, and a config with direct updates would switch delta on (protocol.md §5.1, step 3; §5.3).
 * @param keyFile holds the private key; null: plain
 */
export function uploadArguments(
  appId: string,
  release: PackagedRelease,
  { delta, keyFile }: { readonly delta: boolean; readonly keyFile: string | null },
): readonly string[] {
  const { version, folder, commit, contentDigest, minNative, link, comment } = release
  const note = releaseNote({ commit, contentDigest, held: [], text: comment ?? '' })
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
    note,
    ...(keyFile === null ? ['--no-key'] : ['--key-v2', keyFile]),
    ...(delta ? ['--delta'] : ['--no-delta']),
    '--no-code-check',
    '--ignore-metadata-check',
    '--ignore-checksum-check',
    ...(minNative === null ? [] : ['--min-update-version', minNative]),
    ...(link === null ? [] : ['--link', link]),
  ]
}

/**
 * Uploads by the Capgo CLI: without a shell, its secrets in its environment or in a file that only we may read, its
 * input closed.
 */
export async function uploadByCli(upload: CapgoUpload, release: PackagedRelease): Promise<Uploaded> {
  const { appId, key, cwd, delta, privateKey, exec, env } = upload
  const command = upload.command ?? (await lockedCli(upload))
  const [program = '', ...words] = command
  const secrets = privateKey === null ? null : await mkdtemp(join(tmpdir(), 'capacitor-ota-key-'))
  const keyFile = secrets === null ? null : join(secrets, 'key.pem')
  try {
    if (keyFile !== null && privateKey !== null) await writeFile(keyFile, privateKey, { mode: 0o600 })
    const args = [...words, ...uploadArguments(appId, release, { delta, keyFile })]
    const { exitCode, stdout, stderr } = await exec(program, args, {
      cwd,
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
    const all = withoutSecrets(`${new TextDecoder().decode(stdout)}\n${stderr}`, [key, privateKey ?? ''])
    const stopped = exitCode < 0
    const how = stopped
      ? 'was stopped, after 15 minutes or by the system'
      : `ended with exit code ${exitCode}`
    return { how, stopped, said: all.trim().split('\n').slice(-5).join('\n') }
  } catch (cause) {
    throw new UpdateError('BACKEND_FAILED', `the Capgo CLI (${command.join(' ')}) could not be started`, {
      hint: 'Install Node with npm, or name the command with --capgo-cli.',
      cause,
    })
  } finally {
    if (secrets !== null) await rm(secrets, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A key that has several lines is hidden line by line too: tools print them one by one. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  const hidden = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
  return hidden
    .filter((each) => each.length >= 8)
    .reduce((shown, each) => shown.replaceAll(each, '***'), text)
}
