import { setSecret } from '@actions/core'
import { secretForms } from '../operations/secret-forms.ts'

const secretNames =
  /^(INPUT_TOKEN|INPUT_PRIVATE-KEY|GITHUB_TOKEN|GH_TOKEN|CAPGO_TOKEN|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|CAPACITOR_OTA_TOKEN|CAPACITOR_OTA_.*(KEY|SECRET|PASSWORD))$/

/** Masks every secret of the environment in all of its forms; the runner logs those of several lines one by one. */
export function maskSecrets(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === '' || !secretNames.test(name)) continue
    for (const form of secretForms(value)) setSecret(form)
  }
}
