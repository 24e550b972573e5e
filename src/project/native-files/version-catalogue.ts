import { parse } from 'smol-toml'
import { jsonValue } from './json.ts'
import { unixText } from './plain-text.ts'
import { Unparsable } from './unparsable.ts'
import { valueLines } from './value-lines.ts'

const appVersion = /^(app-?)?version-?(code|name)$/i

/** `libs.versions.toml` and other TOML without the app's own version. @throws Unparsable */
export function versionCatalogue(text: string): string {
  try {
    return valueLines(jsonValue(parse(unixText(text)), (key, depth) => depth === 1 && appVersion.test(key)))
  } catch (cause) {
    throw new Unparsable('no TOML', { cause })
  }
}
