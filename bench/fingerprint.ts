/** `fingerprint --compare` of two commits, as a whole process, against what git and Node need for it. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'lib', 'cli', 'index.js')
const folder = mkdtempSync(join(tmpdir(), 'capacitor-ota-bench-'))

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout
}

/** The fixture app with this many more files of web code, and two commits. */
function repository(files: number): string {
  const app = join(folder, String(files))
  cpSync(join(root, '__tests__', 'fixtures', 'apps', 'notes'), app, { recursive: true })
  for (let index = 0; index < files; index += 1) {
    const home = join(app, 'src', 'many', String(index % 500))
    mkdirSync(home, { recursive: true })
    writeFileSync(join(home, `${index}.js`), `export const a = ${index}\n`)
  }
  const git = (...args: readonly string[]): string =>
    run('git', ['-c', 'user.name=B', '-c', 'user.email=b@localhost', '-c', 'gc.auto=0', ...args], app)
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'one')
  writeFileSync(join(app, 'src', 'more.js'), '1')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'two')
  return app
}

/** Median of several runs, in milliseconds; the sides take turns. */
function medians(sides: Readonly<Record<string, () => void>>, turns = 9): Readonly<Record<string, number>> {
  const times: Record<string, number[]> = {}
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, side] of Object.entries(sides)) {
      const since = performance.now()
      side()
      times[name] = [...(times[name] ?? []), performance.now() - since]
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? 0]),
  )
}

/** Most memory of the process while it compares, in MB, as Node says at its end. */
function memory(app: string): number {
  const script = `process.argv.splice(1, 1, process.argv[1]); process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS)); await import(${JSON.stringify(cli)})`
  const words = [
    '--input-type=module',
    '-e',
    script,
    '--',
    'x',
    'fingerprint',
    '--compare',
    'HEAD~1',
    'HEAD',
    '--json',
  ]
  const { stderr } = spawnSync(process.execPath, words, { cwd: app, encoding: 'utf8', maxBuffer: 1 << 28 })
  return Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024
}

try {
  run(process.execPath, [join(root, 'scripts', 'build.ts')], root)
  console.log('| files | ours, ms | limit, ms | ratio | memory, MB |\n| --- | --- | --- | --- | --- |')
  for (const files of [0, 1_000, 100_000]) {
    const app = repository(files)
    const compare = ['fingerprint', '--compare', 'HEAD~1', 'HEAD', '--json']
    const { ours = 0, limit = 1 } = medians(
      {
        ours: () => run(process.execPath, [cli, ...compare], app),
        limit: () => {
          run(process.execPath, ['-e', '0'], app)
          for (const ref of ['HEAD~1', 'HEAD']) run('git', ['ls-tree', '-r', ref], app)
        },
      },
      files > 10_000 ? 3 : 9,
    )
    console.log(
      `| ${files} | ${ours.toFixed(0)} | ${limit.toFixed(0)} | ${(ours / limit).toFixed(1)} | ${memory(app).toFixed(0)} |`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
