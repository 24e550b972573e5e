import { isKeyText } from '../packaging/is-key-text.ts'
import { privateKeyOf } from '../packaging/key-text.ts'

/**
 * Everything that a log must not show of a secret: its lines, and those of the PEM that tools are given when it is a
 * private key in another form.
 */
export function secretForms(text: string): readonly string[] {
  const bare = text.trim().replace(/^(["'])([\s\S]*)\1$/, '$2')
  const whole = isKeyText(text) ? [text, bare, ...pemsOf(text)] : [text]
  const lines = whole.flatMap((each) => [each, ...each.split(/\r?\n|\\n/).map((line) => line.trim())])
  return [...new Set(lines)].filter((line) => line === text || line.length >= 4)
}

/** The key in both kinds of PEM, each with its body on one line; empty when it cannot be read. */
function pemsOf(text: string): readonly string[] {
  try {
    const key = privateKeyOf(text)
    return (['pkcs1', 'pkcs8'] as const).flatMap((type) => {
      const pem = key.export({ type, format: 'pem' }).toString()
      return [pem.trimEnd(), pem.split('\n').slice(1, -2).join('')]
    })
  } catch {
    return []
  }
}
