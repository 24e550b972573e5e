import { nodeExec } from '../../src/operations/node-exec.ts'
import { type AppFiles, readApp } from '../../src/project/app-files.ts'
import type { NativeSettings } from '../../src/project/native-settings.ts'
import { memoryTree } from './memory-tree.ts'

export const capacitorPackages = {
  '@capacitor/android': '8.0.0',
  '@capacitor/ios': '8.0.0',
  '@capacitor/core': '8.0.0',
}

/** `package.json` with the runtimes and these dependencies. */
export const packageJson = (dependencies: object = {}, more: object = {}): string =>
  JSON.stringify({
    name: 'a',
    version: '1.0.0',
    dependencies: { ...capacitorPackages, ...dependencies },
    ...more,
  })

/** An app of plain files, with a config and both native directories unless they are said to be otherwise. */
export function memoryApp(
  files: Readonly<Record<string, string | null>> = {},
  { appDir = '', settings }: { readonly appDir?: string; readonly settings?: NativeSettings } = {},
): Promise<AppFiles> {
  const usual = {
    'capacitor.config.json': '{"appId": "com.example.a", "appName": "A", "webDir": "www"}',
    'package.json': packageJson(),
    'android/app/build.gradle': 'minSdk 24',
    'ios/App/App/A.swift': 'let a = 1',
  }
  const present = Object.entries({ ...usual, ...files }).flatMap(([path, text]) =>
    text === null ? [] : [[path, text]],
  )
  return readApp(memoryTree(Object.fromEntries(present)), appDir, nodeExec, settings)
}
