/** Compiles `src/` to `lib/` from nothing, so that a file that was removed is gone there too; then pages and command line. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))

rmSync(join(root, 'lib'), { recursive: true, force: true })
const compiled = spawnSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
if (compiled.status !== 0) process.exit(compiled.status ?? 1)
const pages = spawnSync(process.execPath, [join(root, 'scripts', 'pages.ts')], {
  cwd: root,
  stdio: 'inherit',
})
if (pages.status !== 0) process.exit(pages.status ?? 1)
// Reading two hundred small modules takes longer than most commands: the command line loads a few large ones.
buildSync({
  entryPoints: [join(root, 'lib', 'cli', 'index.js')],
  outdir: join(root, 'lib', 'cli'),
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  chunkNames: 'chunk-[hash]',
})
const bin = join(root, 'lib', 'cli', 'index.js')
if (existsSync(bin)) chmodSync(bin, 0o755)
