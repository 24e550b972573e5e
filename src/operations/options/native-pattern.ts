import { Invalid } from '../../core/invalid.ts'
import { platforms } from '../../core/platform.ts'
import type { NativePattern } from '../../project/native-settings.ts'

/** Reads `<pattern>` or `ios:<pattern>`. @throws Invalid when nothing is left of it. */
export function parseNativePattern(text: string): NativePattern {
  const platform = platforms.find((each) => text.startsWith(`${each}:`)) ?? null
  const pattern = (platform === null ? text : text.slice(platform.length + 1)).trim()
  if (pattern === '') throw new Invalid(`must be a pattern such as assets/**, got ${JSON.stringify(text)}`)
  if (pattern.includes('\\') || pattern.startsWith('/')) {
    throw new Invalid(`must be a path relative to the app, with /, got ${JSON.stringify(text)}`)
  }
  return { platform, pattern: pattern.replace(/^\.\//, '') }
}

/** @throws Invalid for what is no name of a variable. */
export function parseEnvName(text: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
    throw new Invalid(`must be the name of a variable, got ${JSON.stringify(text)}`)
  }
  return text
}

/** A variable that may reach the config. @throws Invalid for credentials and for what is no name. */
export function parseVariable(text: string): string {
  parseEnvName(text)
  if (/^(INPUT_|CAPACITOR_OTA_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i.test(text)) {
    throw new Invalid(`${text} looks like a credential; a hash of it would stand in every record`)
  }
  return text
}
