/** How much base64 is a key rather than a path or a word: a private key of 1,024 bits has 800 characters. */
const shortestKey = 400

/** Whether a text holds a key itself, as PEM or base64, rather than the path of one. */
export const isKeyText = (text: string): boolean => text.includes('-----BEGIN ') || decodedKey(text) !== null

/** The bytes of a long base64 text, in either alphabet, whatever became of its line breaks; null: it is something else. */
export function decodedKey(text: string): Buffer | null {
  const packed = text.replaceAll(/\\+[rn]|\s|["']/g, '')
  const isBase64 =
    packed.length >= shortestKey && !packed.includes('-----') && /^[\w+/-]+={0,2}$/.test(packed)
  return isBase64 ? Buffer.from(packed, 'base64') : null
}
