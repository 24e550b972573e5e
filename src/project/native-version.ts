import type { Platform } from '../core/platform.ts'
import type { AppFiles } from './app-files.ts'

/** Version and build number as the native project sets them; null: not found, or computed in a way we do not follow. */
export interface NativeNumbers {
  readonly version: string | null
  readonly build: string | null
}

const unknown: NativeNumbers = { version: null, build: null }

/** Reads what the native project would build (build.gradle(.kts), variables.gradle; Info.plist, project.pbxproj). */
export async function nativeNumbers(app: AppFiles, platform: Platform): Promise<NativeNumbers> {
  const folder = app.nativeDirs[platform]
  if (platform === 'android') return androidNumbers(app, folder)
  return platform === 'ios' ? iosNumbers(app, folder) : unknown
}

async function androidNumbers({ tree }: AppFiles, folder: string): Promise<NativeNumbers> {
  const text = async (name: string): Promise<string> => {
    const bytes = await tree.read(`${folder}/${name}`)
    return bytes === null ? '' : new TextDecoder().decode(bytes)
  }
  const build = (await text('app/build.gradle')) || (await text('app/build.gradle.kts'))
  const variables = `${await text('variables.gradle')}\n${await text('gradle.properties')}\n${build}`
  const lookUp = (raw: string): string | null => {
    if (/^["'](.*)["']$/.test(raw)) return raw.slice(1, -1).includes('$') ? null : raw.slice(1, -1)
    if (/^\d+$/.test(raw)) return raw
    const name = /([A-Za-z_]\w*)$/.exec(raw.replace(/\.(toInteger|toInt|toString)\(\)$/, ''))?.[1]
    const value =
      name === undefined
        ? undefined
        : new RegExp(`^\\s*(?:def |val |ext\\.)?${name}\\s*=\\s*(.+?)\\s*$`, 'm').exec(variables)?.[1]
    return value === undefined || value === raw ? null : lookUp(value)
  }
  const value = (key: string): string | null => {
    const raw = new RegExp(`^\\s*${key}\\s*[= ]\\s*(.+?)\\s*$`, 'm').exec(build)?.[1]
    return raw === undefined ? null : lookUp(raw)
  }
  return { version: value('versionName'), build: value('versionCode') }
}

async function iosNumbers({ tree }: AppFiles, folder: string): Promise<NativeNumbers> {
  const entries = await tree.list(folder)
  const project = entries.find(({ path }) => /(^|\/)App\.xcodeproj\/project\.pbxproj$/.test(path))
  const plist = entries.find(({ path }) => /(^|\/)App\/Info\.plist$/.test(path))
  const read = async (path: string | undefined): Promise<string> => {
    const bytes = path === undefined ? null : await tree.read(path)
    return bytes === null ? '' : new TextDecoder().decode(bytes)
  }
  const [settings, info] = [await read(project?.path), await read(plist?.path)]
  const one = (key: string): string | null => {
    const values = new Set(
      [...settings.matchAll(new RegExp(`\\b${key} = "?([^";]+)"?;`, 'g'))].map(([, value]) => value),
    )
    const [value] = values
    return values.size === 1 && value !== undefined && !value.includes('$') ? value : null
  }
  const literal = (key: string): string | null => {
    const value = new RegExp(`<key>${key}</key>\\s*<string>([^<$]+)</string>`).exec(info)?.[1]
    return value ?? null
  }
  return {
    version: literal('CFBundleShortVersionString') ?? one('MARKETING_VERSION'),
    build: literal('CFBundleVersion') ?? one('CURRENT_PROJECT_VERSION'),
  }
}
