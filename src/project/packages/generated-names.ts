import type { Platform } from '../../core/platform.ts'
import type { Tree } from '../tree.ts'
import type { GeneratedNames } from './native-packages.ts'

export type { GeneratedNames } from './native-packages.ts'

/** Files that `cap sync` writes and templates track; they name every plugin it found (native-detection.md §5.1). */
const generatedFiles: Readonly<Record<Platform, readonly string[]>> = {
  android: ['capacitor.settings.gradle'],
  ios: ['App/Podfile', 'App/CapApp-SPM/Package.swift', 'Podfile'],
  electron: ['src/rt/electron-plugins.js'],
}

const mention =
  /node_modules[\\/]+(?:\.(?:pnpm|bun|deno)[\\/]+[^\\/'"]+[\\/]+node_modules[\\/]+)?((?:@[^\\/'"]+[\\/]+)?[^\\/'"\s)]+)/g

/** The package names in the generated files of each platform's directory. */
export async function generatedNames(
  tree: Tree,
  nativeDirs: Readonly<Record<Platform, string>>,
): Promise<GeneratedNames> {
  const read = async (platform: Platform): Promise<ReadonlySet<string> | null> => {
    const contents = await tree.readAll(
      generatedFiles[platform].map((name) => `${nativeDirs[platform]}/${name}`),
    )
    if (contents.size === 0) return null
    return new Set([...contents.values()].flatMap((bytes) => namesIn(new TextDecoder().decode(bytes))))
  }
  return { android: await read('android'), ios: await read('ios'), electron: await read('electron') }
}

/** What either of two trees names; a platform that one of them does not track says nothing against the other. */
export function unitedNames(a: GeneratedNames, b: GeneratedNames): GeneratedNames {
  const united = (platform: Platform): ReadonlySet<string> | null => {
    const [left, right] = [a[platform], b[platform]]
    return left === null ? right : right === null ? left : new Set([...left, ...right])
  }
  return { android: united('android'), ios: united('ios'), electron: united('electron') }
}

/** Every package that a text reaches through `node_modules`, whatever the linker and the slashes. */
export function namesIn(text: string): readonly string[] {
  return [...text.matchAll(mention)].flatMap(([, name]) =>
    name === undefined ? [] : [name.replace(/[\\/]+/g, '/')],
  )
}
