import { setSecret } from '@actions/core'

const secretNames =
  /^(INPUT_TOKEN|INPUT_PRIVATE-KEY|GITHUB_TOKEN|GH_TOKEN|CAPGO_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|CAPACITOR_OTA_TOKEN|CAPACITOR_OTA_.*(KEY|SECRET|PASSWORD))$/

/** Masks every secret of the environment, and each line of those that have several, which the runner logs one by one. */
export function maskSecrets(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === '' || !secretNames.test(name)) continue
    setSecret(value)
    const lines = value.split(/\r?\n/).map((line) => line.trim())
    if (lines.length > 1) for (const line of lines) if (line.length >= 4) setSecret(line)
  }
}
