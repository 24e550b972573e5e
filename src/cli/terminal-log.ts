import type { Log } from '../core/ports/log.ts'

/** Writes to stderr: progress only where a person watches, warnings always. */
export function terminalLog(stream: NodeJS.WriteStream, chatty: boolean): Log {
  const colour = stream.isTTY === true && process.env.NO_COLOR === undefined
  const paint = (code: string, text: string): string => (colour ? `\x1b[${code}m${text}\x1b[0m` : text)
  const watched = chatty || stream.isTTY === true
  const line = (text: string): void => {
    stream.write(`${text}\n`)
  }
  return {
    info: (text) => {
      if (watched) line(text)
    },
    warn: (text) => line(paint('33', `warning: ${text}`)),
    debug: (text) => {
      if (watched) stream.write(paint('2', text.endsWith('\n') ? text : `${text}\n`))
    },
    async group(heading, inside) {
      if (watched) line(paint('1', heading))
      return inside()
    },
  }
}
