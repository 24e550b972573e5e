import type { Platform } from '../../core/platform.ts'
import { type AppFiles, joinPath } from '../app-files.ts'
import { plainText } from '../native-files/plain-text.ts'
import { type Found, nothing, source } from './source.ts'

const hook = /^capacitor:(copy|sync|update):(before|after)$/
const words = /[^\s"'`;|&()<>]+/g

/** S9: hook scripts of the Capacitor CLI, and the files they name. */
export async function hookSources(app: AppFiles, _platform: Platform): Promise<Found> {
  const { packageJson, tree, appDir } = app
  if (packageJson === null) return nothing
  const sources = []
  const files = new Set<string>()
  for (const [name, command] of Object.entries(packageJson.scripts)) {
    if (hook.test(name)) sources.push(source('hook', name, plainText(command), 'HOOK_CHANGED'))
    if (!hook.test(name)) continue
    for (const [word] of command.matchAll(words)) if (/\.\w+$/.test(word)) files.add(word)
    for (const [, script] of command.matchAll(/\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g)) {
      const called = script === undefined ? undefined : packageJson.scripts[script]
      if (called === undefined) continue
      sources.push(
        source('hook', `${name} ${script}`, plainText(called), 'HOOK_CHANGED', { label: script ?? name }),
      )
      for (const [word] of called.matchAll(words)) if (/\.\w+$/.test(word)) files.add(word)
    }
  }
  const contents = await tree.readAll([...files].map((file) => joinPath(appDir, file)))
  for (const [path, bytes] of contents) {
    const text = new TextDecoder().decode(bytes)
    sources.push(source('hook-file', path, plainText(withoutComments(text, path)), 'HOOK_CHANGED'))
  }
  return { ...nothing, sources }
}

/** Whole-line comments only: telling the others apart needs a parser per language, and unsure is native. */
function withoutComments(text: string, path: string): string {
  const comment = /\.(ya?ml|sh|rb|py)$/.test(path) ? /^\s*#(?!!).*$/gm : /^\s*\/\/.*$/gm
  return text.replace(comment, '')
}
