import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { fixtureRepo, type Repo } from '../helpers/fixture-repo.ts'
import { pushed } from '../helpers/push.ts'
import { readZip } from '../helpers/read-zip.ts'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const bundle = inject('bundle')

const secrets = {
  CAPGO_TOKEN: 'capgo-hunter-2',
  GITHUB_TOKEN: 'ghs_hunter_3',
  AWS_SECRET_ACCESS_KEY: 'aws/hunter+4',
  CAPACITOR_OTA_SIGNING_KEY: 'first-line-hunter-5\nsecond-line-hunter-6',
}
const traces = Object.values(secrets).flatMap((value) => value.split('\n'))

/** A build that does what a careless one does: it prints its environment and puts it into the bundle. */
function careless(repo: Repo): void {
  repo.write(
    'build.mjs',
    `import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('dist', { recursive: true })
const all = JSON.stringify({ ...process.env, token: process.env.INPUT_TOKEN })
console.log(all)
writeFileSync('dist/index.html', '<html></html>')
writeFileSync('dist/main.js', 'notifyAppReady(); ' + all)
`,
  )
  repo.commit('build: careless')
}

function expectNoTrace(text: string): void {
  for (const trace of traces) expect(text).not.toContain(trace)
}

/** What the runner shows: it replaces what \`add-mask\` names, and hides the command itself. */
const shown = (stdout: string): string => stdout.replace(/^::add-mask::.*$/gm, '')

describe('secrets never reach logs, outputs, errors or archives', () => {
  it('through the action: masked first, withheld from the build, absent everywhere else', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    careless(repo)
    for (const platform of ['ios', 'android']) {
      await pushed(bundle, repo, { command: 'native', platform, version: '1.0.0', build: '1' })
    }
    const result = await pushed(
      bundle,
      repo,
      { token: 'ghs_hunter_3' },
      { env: { ...secrets, RUNNER_DEBUG: '1' } },
    )
    expect(result.exitCode, result.stdout).toBe(0)
    expect(result.outputs.outcome).toBe('published')
    const masked = [...result.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, text]) =>
      decodeURIComponent(text ?? ''),
    )
    for (const trace of traces) expect(masked.some((text) => text.includes(trace))).toBe(true)
    // Whatever a run says comes after its secrets were masked.
    expect(result.stdout.indexOf('::add-mask::')).toBe(0)
    expectNoTrace(shown(result.stdout))
    expectNoTrace(result.stderr)
    expectNoTrace(result.summary)
    expectNoTrace(JSON.stringify(result.outputs))
    expectNoTrace(readFileSync(result.outputs['result-file'] ?? '', 'utf8'))
    expectNoTrace(everything(join(repo.folder, 'dist')))
    const stored = everything(join(repo.folder, '..', 'store'))
    expect(stored).toContain('notifyAppReady(); {')
    expectNoTrace(stored)
  })

  it('an error of the action says the fault, not the value', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    const result = await pushed(
      bundle,
      repo,
      { 'update-url': 'https://ann:capgo-hunter-2@updates.example.com' },
      { env: secrets },
    )
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('update-url: must not hold a user name or password')
    expectNoTrace(shown(result.stdout))
  })

  it('through the command line, with a failing build', async () => {
    const repo = fixtureRepo(join(tempFolder(), 'notes'))
    repo.write('build.mjs', 'console.error(JSON.stringify(process.env)); process.exit(1)')
    const { stdout, stderr } = await runCli(
      ['release', '--store', 'file:../store', '--version-policy', 'patch'],
      {
        cwd: repo.folder,
        env: secrets,
      },
    )
    expect(stderr).toContain('ended with exit code')
    expectNoTrace(stdout + stderr)
  })
})

/** All bytes below a folder, those inside of archives too. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name))
      return bytes.subarray(0, 2).toString() === 'PK'
        ? [...readZip(bytes).values()].map(String)
        : [bytes.toString('latin1')]
    })
    .join('\n')
}
