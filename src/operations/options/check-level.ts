import { Invalid } from '../../core/invalid.ts'
import { type CheckCode, type CheckLevel, checkLevels, isCheckCode } from '../../project/checks/check.ts'

/** Reads `private-address=error`. @throws Invalid for a check or a level that there is not. */
export function parseCheckLevel(text: string): readonly [CheckCode, CheckLevel] {
  const [name = '', level = ''] = text.split('=')
  const code = name.trim().toUpperCase().replaceAll('-', '_')
  if (!isCheckCode(code)) {
    const known = Object.keys(checkLevels).map((each) => each.toLowerCase().replaceAll('_', '-'))
    throw new Invalid(`${JSON.stringify(name)} is no check; checks: ${known.join(', ')}`)
  }
  if (level !== 'error' && level !== 'warn' && level !== 'off') {
    throw new Invalid(`${name} must be error, warn or off, got ${JSON.stringify(level)}`)
  }
  return [code, level]
}
