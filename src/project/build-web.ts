import type { Exec } from '../core/ports/exec.ts'
import { UpdateError } from '../core/update-error.ts'

/** Our credentials, the runner's, and the inputs: a build has no business with them. */
const withheld =
  /^(INPUT_|CAPACITOR_OTA_|CAPGO_TOKEN$|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_|AWS_(ACCESS|SECRET|SESSION))/i

/** The environment of a child that runs the user's code. */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env))
    if (value !== undefined && !withheld.test(name)) kept[name] = value
  return kept
}

/**
 * Runs the build of the web app.
 * @param words program and arguments; no shell sees them
 * @throws UpdateError `BUILD_FAILED`
 */
export async function buildWeb(
  words: readonly string[],
  folder: string,
  exec: Exec,
  env: Readonly<Record<string, string | undefined>>,
  onOutput: (chunk: Uint8Array) => void,
): Promise<void> {
  const [program = '', ...args] = words
  const named = words.join(' ')
  let exitCode: number
  let stderr: string
  try {
    ;({ exitCode, stderr } = await exec(program, args, { cwd: folder, env: childEnvironment(env), onOutput }))
  } catch (cause) {
    throw new UpdateError('BUILD_FAILED', `the build "${named}" could not be started`, {
      hint: 'Install the dependencies first, or name the build with --build-command.',
      cause,
    })
  }
  if (exitCode !== 0) {
    const last = stderr.trim().split('\n').slice(-3).join('\n')
    throw new UpdateError(
      'BUILD_FAILED',
      `the build "${named}" ended with exit code ${exitCode}\n${last}`.trimEnd(),
      {
        hint: 'Nothing was published. Its output stands above.',
      },
    )
  }
}
