import { isKeyText } from '../packaging/is-key-text.ts'
import { privateKeyOf } from '../packaging/key-text.ts'

/**
 * Everything that a log must not show of a secret: its lines, and those of the PEM that tools are given when it is a
 * private key in another form.
 */
export function secretForms(text: string): readonly string[] {
  const whole = isKeyText(text) ? [text, ...pemOf(text)] : [text]
  const lines = whole.flatMap((each) => [each, ...each.split(/\r?\n|\\n/).map((line) => line.trim())])
  return [...new Set(lines)].filter((line) => line === text || line.length >= 4)
}

/** The key as PEM and its body on one line; empty when it cannot be read. */
function pemOf(text: string): readonly string[] {
  try {
    const pem = privateKeyOf(text).export({ type: 'pkcs1', format: 'pem' }).toString()
    return [pem.trimEnd(), pem.split('\n').slice(1, -2).join('')]
  } catch {
    return []
  }
}
