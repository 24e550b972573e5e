/** Text with LF line ends and no byte order mark; what every canonical form starts from. */
export function unixText(text: string): string {
  return (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n')
}

/** Lines without indentation, trailing space and blank lines. */
export function trimmedLines(text: string): string[] {
  return unixText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The canonical form of text nobody knows more about. */
export function plainText(text: string): string {
  return trimmedLines(text).join('\n')
}
