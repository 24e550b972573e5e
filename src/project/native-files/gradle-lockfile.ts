import { trimmedLines } from './plain-text.ts'

const notShipped = /^(test|androidTest|debug|lint)|(UnitTest|AndroidTest|Debug)/

/** The locked dependencies of configurations that a release build resolves, in any order. */
export function gradleLockfile(text: string): string {
  return trimmedLines(text)
    .flatMap((line) => {
      if (line.startsWith('#')) return []
      const [dependency = '', configurations = ''] = line.split('=')
      const shipped = configurations.split(',').filter((name) => !notShipped.test(name))
      const cut = dependency.lastIndexOf(':')
      if (cut < 0 || shipped.length === 0) return []
      return [`${dependency.slice(0, cut)}\t${dependency.slice(cut + 1)} ${shipped.sort().join()}`]
    })
    .sort()
    .join('\n')
}
