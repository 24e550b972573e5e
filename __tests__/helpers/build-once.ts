import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The action bundle of this tree, built for this run. */
    bundle: string
  }
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Builds `lib/` and the action bundle once per run; process tests run exactly that, never a stale `dist/`. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'capacitor-ota-bundle-'))
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts')], { cwd: root, stdio: 'inherit' })
  execFileSync(process.execPath, [join(root, 'scripts', 'bundle.ts'), folder], { cwd: root, stdio: 'ignore' })
  project.provide('bundle', join(folder, 'index.js'))
  return () => rmSync(folder, { recursive: true, force: true })
}
