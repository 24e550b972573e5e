import { isNeutralSetting } from './build-setting.ts'
import { trimmedLines } from './plain-text.ts'

/** An `.xcconfig` without comments, version and signing; a later line wins, so order counts. */
export function xcconfig(text: string): string {
  return trimmedLines(text)
    .map((line) => line.replace(/\s*\/\/.*$/, ''))
    .flatMap((line) => {
      const setting = /^([\w.]+(?:\[[^\]]*\])*)\s*=\s*(.*)$/.exec(line)
      if (setting === null) return line === '' ? [] : [line.replace(/\s+/g, ' ')]
      const [, key = '', value = ''] = setting
      return isNeutralSetting(key) ? [] : [`${key}\t${value.replace(/\s*;?$/, '')}`]
    })
    .join('\n')
}
