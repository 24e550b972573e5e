/** Bundles the compiled action into one folder (first argument, `dist` by default), from nothing. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = resolve(root, process.argv[2] ?? 'dist')
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

rmSync(target, { recursive: true, force: true })
const bundled = spawnSync(
  process.execPath,
  [ncc, 'build', join('lib', 'action', 'index.js'), '-o', target, '--license', 'licenses.txt'],
  { cwd: root, stdio: 'inherit' },
)
process.exit(bundled.status ?? 1)
