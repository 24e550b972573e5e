import type { FingerprintSource } from '../../core/fingerprint.ts'
import type { Platform } from '../../core/platform.ts'
import type { AppFiles } from '../app-files.ts'
import { joinPath } from '../join-path.ts'
import { plainText } from '../native-files/plain-text.ts'
import { type Found, nothing, source } from './source.ts'

const hook = /^capacitor:(copy|sync|update):(before|after)$/
const words = /[^\s"'`;|&()<>]+/g
const calls = /\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g

type Scripts = Readonly<Record<string, string>>

/** S9: hook scripts of the Capacitor CLI, the scripts that they call, and the files that either names. */
export async function hookSources(app: AppFiles, _platform: Platform): Promise<Found> {
  const { packageJson, tree, appDir } = app
  if (packageJson === null) return nothing
  const { scripts } = packageJson
  const sources: FingerprintSource[] = []
  const files = new Set<string>()
  for (const name of Object.keys(scripts).filter((each) => hook.test(each))) {
    for (const script of calledBy(name, scripts)) {
      const command = scripts[script] ?? ''
      const id = script === name ? name : `${name} ${script}`
      sources.push(source('hook', id, plainText(command), 'HOOK_CHANGED', { label: script }))
      for (const [word] of command.matchAll(words)) if (/\.\w+$/.test(word)) files.add(word)
    }
  }
  for (const file of files) {
    const bytes = await tree.read(joinPath(appDir, file))
    if (bytes === null) continue
    const text = withoutComments(new TextDecoder().decode(bytes), file)
    sources.push(source('hook-file', joinPath(file), plainText(text), 'HOOK_CHANGED'))
  }
  return { ...nothing, sources }
}

/** A script and every script that it calls through the package manager, each once. */
function calledBy(name: string, scripts: Scripts, found = new Set<string>()): ReadonlySet<string> {
  const command = scripts[name]
  if (command === undefined || found.has(name)) return found
  found.add(name)
  for (const [, called] of command.matchAll(calls)) calledBy(called ?? '', scripts, found)
  return found
}

/** Whole-line comments only: telling the others apart needs a parser per language, and unsure is native. */
function withoutComments(text: string, path: string): string {
  const comment = /\.(ya?ml|sh|rb|py)$/.test(path) ? /^\s*#(?!!).*$/gm : /^\s*\/\/.*$/gm
  return text.replace(comment, '')
}
