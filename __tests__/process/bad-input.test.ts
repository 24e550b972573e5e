import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureRepo, openRepo, type Repo } from '../helpers/fixture-repo.ts'
import { type CliResult, runCli } from '../helpers/run-cli.ts'
import { sharedFolder, tempFolder } from '../helpers/temp-folder.ts'

/** An app with both native builds recorded and 1.0.1 released; every test works on a copy. */
const template = sharedFolder()

beforeAll(async () => {
  const repo = fixtureRepo(join(template, 'app'))
  for (const platform of ['ios', 'android']) {
    await sound(repo, 'native', '--platform', platform, '--version', '1.0.0', '--build', '1')
  }
  repo.edit('src/main.js', 'Hello from the store build', 'Hello over the air')
  repo.commit('fix: greeting')
  await sound(repo, 'release')
})

async function sound(repo: Repo, ...args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runCli([...args, '--store', 'file:../store'], { cwd: repo.folder })
  expect(exitCode, stderr).toBe(0)
}

function copy(): Repo {
  const folder = tempFolder()
  cpSync(template, folder, { recursive: true })
  return openRepo(join(folder, 'app'))
}

/** Every file below a folder with its bytes, but git's, the built ones and npm's log: the same after a run that failed. */
function contents(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile() && !/[\\/](\.git|\.npm|dist)([\\/]|$)/.test(entry.parentPath))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, readFileSync(file).toString('latin1')]),
  )
}

interface Row {
  /** Breaks the app or its store. */
  readonly given: (repo: Repo) => void
  readonly run: string
  readonly env?: Record<string, string>
  readonly exitCode: number
  /** Each of them stands in the one message. */
  readonly says: readonly (string | RegExp)[]
}

const nothing = (): void => {}

const rows: Readonly<Record<string, Row>> = {
  'no Capacitor config': {
    given: (repo) => repo.git('mv', 'capacitor.config.ts', 'other.ts'),
    run: 'release --store file:../store',
    exitCode: 2,
    says: ['has no capacitor.config.ts, .js or .json', '--working-directory'],
  },
  'a config with a syntax error': {
    given: (repo) => repo.write('capacitor.config.ts', 'export default {'),
    run: 'release --store file:../store',
    exitCode: 2,
    says: ['capacitor.config.ts cannot be evaluated', 'Unexpected token'],
  },
  'a config that throws': {
    given: (repo) => repo.write('capacitor.config.ts', "throw new Error('APP_ID is missing')"),
    run: 'plan --store file:../store',
    exitCode: 2,
    says: ['APP_ID is missing', 'nativeEnv'],
  },
  'a config without an app id': {
    given: (repo) => repo.write('capacitor.config.ts', "export default { appName: 'x' }"),
    run: 'plan --store file:../store',
    exitCode: 2,
    says: ['appId in capacitor.config.ts must be an app id such as com.example.app, got undefined'],
  },
  'a web folder that is not there': {
    given: nothing,
    run: 'release --store file:../store --web-dir public',
    exitCode: 2,
    says: [/the web folder .*public does not exist/, '--web-dir'],
  },
  'a web folder without index.html': {
    given: (repo) => repo.write('public/main.js', '1'),
    run: 'release --store file:../store --web-dir public --build-command false',
    exitCode: 2,
    says: ['it has no index.html at its top'],
  },
  'several unknown values at once': {
    given: nothing,
    run: 'release --store ftp:x --version-policy huge --fail-on green --update-url nope',
    exitCode: 2,
    says: [
      'store: must start with one of file:, s3:, https:, capgo, got "ftp:x"',
      'version-policy: must be one of patch, minor, major, manual, got "huge"',
      'fail-on: must be one of refused, held',
      'update-url: must be a URL that starts with https://, got "nope"',
    ],
  },
  'a command that there is not': {
    given: nothing,
    run: 'relase',
    exitCode: 2,
    says: ['there is no command "relase"', 'release'],
  },
  'a flag that there is not': {
    given: nothing,
    run: 'release --stor x',
    exitCode: 2,
    says: ['--stor: is unknown; did you mean --store?'],
  },
  'a flag without its value': {
    given: nothing,
    run: 'release --store',
    exitCode: 2,
    says: ['--store: wants a value'],
  },
  'no store': {
    given: nothing,
    run: 'release',
    exitCode: 2,
    says: ['store: s3://<bucket>/<prefix>', 'CAPGO_TOKEN: ${{ secrets.CAPGO_TOKEN }}'],
  },
  'a folder as store on a hosted runner': {
    given: nothing,
    run: 'release --store file:../store',
    env: { RUNNER_ENVIRONMENT: 'github-hosted' },
    exitCode: 2,
    says: ['is a folder of a hosted runner, which is gone when the job ends'],
  },
  'two lockfiles': {
    given: (repo) => repo.write('yarn.lock', ''),
    run: 'plan --store file:../store',
    exitCode: 2,
    says: ['holds two lockfiles: package-lock.json and yarn.lock', 'packageManager'],
  },
  'a build command that needs a shell': {
    given: nothing,
    run: 'release --store file:../store --build-command vite&&cp',
    exitCode: 2,
    says: ['build-command: needs a shell', 'put it in a package.json script'],
  },
  'a build that fails': {
    given: (repo) => repo.write('build.mjs', "console.error('no such module'); process.exit(3)"),
    run: 'release --store file:../store',
    exitCode: 2,
    says: ['ended with exit code', 'no such module', 'Nothing was published'],
  },
  'a program that is not installed': {
    given: nothing,
    run: 'release --store file:../store --build-command no-such-program',
    exitCode: 2,
    says: ['the build "no-such-program" could not be started'],
  },
  'a config file with several faults': {
    given: (repo) =>
      repo.write(
        'capacitor-ota.config.json',
        '{"stor": 1, "channels": {"Prod": {"form": 1}, "p": {"strategy": "none"}, "q": {"strategy": "minor", "disableAutoUpdate": "major"}}}',
      ),
    run: 'release --store file:../store',
    exitCode: 2,
    says: [
      'stor: is no key of this file',
      'Prod: must be lower-case',
      'form: unknown; a channel takes from',
      '"none" is ambiguous',
      'stands beside disableAutoUpdate',
    ],
  },
  'a config file that is not JSON': {
    given: (repo) => repo.write('capacitor-ota.config.json', '{\n "store":: 1}'),
    run: 'release',
    exitCode: 2,
    says: ['is not JSON', 'in line 2'],
  },
  'a store that is a file': {
    given: (repo) => repo.write('../afile', 'x'),
    run: 'release --store file:../afile',
    exitCode: 4,
    says: [
      /cannot read apps\/com\.example\.notes\/.* in file:.*afile: ENOTDIR/,
      'A part of the path is a file',
    ],
  },
  'a document of the store that is cut off': {
    given: (repo) => overwrite(repo, 'app.json', '{"format": 1,'),
    run: 'release --store file:../store',
    exitCode: 4,
    says: ['apps/com.example.notes/app.json', 'cannot be read', 'Nothing was changed'],
  },
  'a document of the store with several faults': {
    given: (repo) => overwrite(repo, 'app.json', '{"format": 1, "appId": 3, "natives": [{}]}'),
    run: 'plan --store file:../store',
    exitCode: 4,
    says: ['appId: must be an app id', 'platform: is missing', 'fingerprint: is missing'],
  },
  'a document of a newer release': {
    given: (repo) => overwrite(repo, 'channels/production.json', '{"format": 2}'),
    run: 'release --store file:../store',
    exitCode: 4,
    says: ['channels/production.json', 'format: must be 1, got 2; a newer release wrote this document'],
  },
  'a version name that is taken with other content': {
    given: (repo) => {
      repo.edit('src/main.js', 'Hello over the air', 'Hello again')
      repo.commit('fix: another greeting')
    },
    run: 'release --store file:../store --version 1.0.1',
    exitCode: 3,
    says: ['bundle 1.0.1', 'holds other content', 'release under another version'],
  },
  'a commit that there is not': {
    given: nothing,
    run: 'native --store file:../store --platform android --commit v9',
    exitCode: 2,
    says: ['there is no commit, branch or tag "v9"', 'fetch-depth: 0'],
  },
  'a platform that the app does not have': {
    given: nothing,
    run: 'native --store file:../store --platform electron',
    exitCode: 2,
    says: ['no electron platform', 'Its platforms: ios, android'],
  },
  'a forced verdict without a reason': {
    given: nothing,
    run: 'plan --store file:../store --force-verdict ota',
    exitCode: 2,
    says: ['force-verdict wants force-reason', '--force-reason'],
  },
  'a native build to retire that is not recorded': {
    given: nothing,
    run: 'native --store file:../store --platform ios --version 9.0.0 --build 9 --retire',
    exitCode: 2,
    says: ['ios 9.0.0+9 of com.example.notes is not recorded', 'Recorded: android 1.0.0+1, ios 1.0.0+1'],
  },
}

/** Replaces every generation of a document. */
function overwrite(repo: Repo, document: string, text: string): void {
  const folder = join(repo.folder, '..', 'store', 'apps', 'com.example.notes', document)
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text)
}

/** What every run that failed has in common. */
function expectOneError({ exitCode, stdout, stderr }: CliResult, row: Row): void {
  expect(exitCode, stderr).toBe(row.exitCode)
  expect(stdout).toBe('')
  expect(stderr.match(/^error: /gm)).toHaveLength(1)
  expect(stderr).not.toMatch(/\n\s+at .*:\d+/)
  for (const part of row.says) expect(stderr).toMatch(typeof part === 'string' ? plain(part) : part)
}

const plain = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

describe('bad input: one clear error, the documented exit code, nothing half-written', () => {
  it.each(Object.entries(rows))('%s', async (_what, row) => {
    const repo = copy()
    row.given(repo)
    const before = contents(join(repo.folder, '..'))
    expectOneError(await runCli(row.run.split(' '), { cwd: repo.folder, env: row.env ?? {} }), row)
    expect(contents(join(repo.folder, '..'))).toEqual(before)
  })

  it('a folder without git', async () => {
    const repo = copy()
    const folder = tempFolder()
    cpSync(join(repo.folder, 'capacitor.config.ts'), join(folder, 'capacitor.config.ts'))
    const result = await runCli(['plan', '--store', 'file:../store'], {
      cwd: folder,
      env: { GIT_CEILING_DIRECTORIES: join(folder, '..') },
    })
    expectOneError(result, { ...(rows['no store'] as Row), says: ['is not in a git repository', 'git init'] })
  })

  it('a shallow clone that cannot be deepened: what is newer is not known, so nothing moves', async () => {
    const repo = copy()
    repo.edit('src/main.js', 'Hello over the air', 'Hello again')
    repo.commit('fix: another greeting')
    const clone = join(repo.folder, '..', 'clone')
    repo.git('clone', '--quiet', '--depth', '1', `file://${repo.folder}`, clone)
    openRepo(clone).git('remote', 'set-url', 'origin', join(repo.folder, '..', 'gone'))
    const before = contents(join(repo.folder, '..'))
    const result = await runCli(['release', '--store', 'file:../store'], { cwd: clone })
    expectOneError(result, { ...(rows['no store'] as Row), says: ['shallow', 'fetch-depth: 0'] })
    expect(contents(join(repo.folder, '..'))).toEqual(before)
  })

  it('a version that the strategy refuses is refused before the build', async () => {
    const repo = copy()
    repo.write('build.mjs', "import { writeFileSync } from 'node:fs'\nwriteFileSync('built.txt', '')")
    repo.commit('build: leaves a trace')
    const before = contents(join(repo.folder, '..'))
    const { exitCode, stdout } = await runCli(['release', '--store', 'file:../store', '--version', '2.0.0'], {
      cwd: repo.folder,
    })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('strategy minor of channel production')
    expect(contents(join(repo.folder, '..'))).toEqual(before)
  })

  it('under --json, stdout holds nothing else', async () => {
    const repo = copy()
    const good = await runCli(['plan', '--store', 'file:../store', '--json'], { cwd: repo.folder })
    expect(JSON.parse(good.stdout)).toMatchObject({ verb: 'plan', outcome: 'unchanged' })
    const bad = await runCli(['plan', '--store', 'ftp:x', '--json'], { cwd: repo.folder })
    expect([bad.exitCode, bad.stdout]).toEqual([2, ''])
  })

  it('a metadata channel without min-native is refused before the build', async () => {
    const repo = copy()
    mkdirSync(join(repo.folder, 'x'), { recursive: true })
    repo.write(
      'capacitor-ota.config.json',
      JSON.stringify({ channels: { meta: { from: { branch: 'main' }, strategy: 'metadata' } } }),
    )
    const result = await runCli(['release', '--store', 'file:../store'], { cwd: repo.folder })
    expectOneError(result, { ...(rows['no store'] as Row), says: ['needs min-native', '--min-native 1.0.0'] })
  })
})
