import { decodeText } from './decode.ts'
import { trimmedLines } from './plain-text.ts'

/** The first rule that some changed line matches names the edit; spelling is what is left. */
const rules: readonly (readonly [RegExp, string])[] = [
  [
    /version_?(code|name)|(MARKETING|CURRENT_PROJECT)_VERSION|CFBundle(ShortVersionString|Version)|build_?number|version(major|minor|patch|build)/i,
    'release metadata',
  ],
  [/signing|DEVELOPMENT_TEAM|PROVISIONING|CODE_SIGN|keystore/i, 'signing'],
  [/\b(androidTest|test|debug)[A-Z]?|junit|espresso/, 'tests and debug builds'],
  [/node_modules|capacitor_pods|\[CP\]|Pods/, 'derived by cap sync and pod install'],
  [/tools?Version|plugIn|LastUpgrade|objectVersion|CreatedOnToolsVersion|originHash/, 'tool versions'],
]

/** Why an edit of an input file does not count, for two states whose canonical forms are equal. */
export function neutralEdit(before: Uint8Array, after: Uint8Array): string {
  const old = trimmedLines(decodeText(before) ?? '')
  const now = trimmedLines(decodeText(after) ?? '')
  const oldSet = new Set(old)
  const nowSet = new Set(now)
  const changed = [...old.filter((line) => !nowSet.has(line)), ...now.filter((line) => !oldSet.has(line))]
  const match = rules.find(([pattern]) => changed.some((line) => pattern.test(line)))
  return match?.[1] ?? (changed.length > 0 ? 'comments and spelling' : 'whitespace and order')
}
