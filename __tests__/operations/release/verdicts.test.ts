import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PlatformVerdict } from '../../../src/core/verdict.ts'
import type { CommandOf } from '../../../src/operations/command.ts'
import { decide } from '../../../src/operations/decide.ts'
import { native } from '../../../src/operations/native.ts'
import { commandWith } from '../../helpers/command.ts'
import { silentPorts } from '../../helpers/detection-repo.ts'
import { fixtureRepo, type Repo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

let repo: Repo
let store: { readonly kind: 'file'; readonly path: string }

beforeEach(() => {
  repo = fixtureRepo(join(tempFolder(), 'notes'))
  store = { kind: 'file', path: join(tempFolder(), 'store') }
})

async function record(options: Partial<CommandOf<'native'>> = {}, env: NodeJS.ProcessEnv = process.env) {
  const command = {
    workingDirectory: repo.folder,
    store,
    platform: 'android',
    version: '1.0.0',
    build: '1',
  } as const
  return native(commandWith('native', { ...command, ...options }), silentPorts(env))
}

async function android(
  options: Partial<CommandOf<'decide'>> = {},
  env: NodeJS.ProcessEnv = process.env,
): Promise<PlatformVerdict> {
  const command = commandWith('decide', {
    workingDirectory: repo.folder,
    store,
    channel: ['production'],
    ...options,
  })
  const { platforms } = await decide(command, silentPorts(env))
  const found = platforms.find(({ platform }) => platform === 'android')
  if (found === undefined) throw new Error('the app has android')
  return found.verdict
}

const said = ({ verdict, reasons }: PlatformVerdict): readonly string[] => [
  verdict,
  ...reasons.map(({ code, subject }) => `${code} ${subject}`),
]

const pattern = (text: string) => ({ platform: null, pattern: text })

describe('what a user adds to the definition of a native change', () => {
  it('a file of native-include counts', async () => {
    const options = { nativeInclude: [pattern('certs/**')] }
    repo.write('certs/a/pin.pem', 'one')
    repo.commit('chore: a certificate')
    await record(options)
    expect(said(await android(options))).toEqual(['ota'])
    repo.write('certs/a/pin.pem', 'two')
    repo.commit('chore: another')
    expect(said(await android())).toEqual(['ota'])
    expect(said(await android(options))).toEqual(['native', 'EXTRA_CHANGED certs/a/pin.pem'])
    const elsewhere = { nativeInclude: [{ platform: 'ios', pattern: 'certs/**' }] } as const
    expect(said(await android(elsewhere))).toEqual(['ota'])
  })

  it('a pattern that fits nothing is said', async () => {
    await record()
    expect((await android({ nativeInclude: [pattern('cert/**')] })).warnings).toEqual([
      'native-include cert/** fits no file of the app',
    ])
  })

  it('ask 39: a variable of native-env reaches the config, and its value counts without being told', async () => {
    repo.edit('capacitor.config.ts', "appName: 'Notes'", "appName: process.env.APP_NAME ?? 'Notes'")
    repo.commit('feat: a name by environment')
    const options = { nativeEnv: ['APP_NAME'] }
    await record(options, { ...process.env, APP_NAME: 'Notes of Ann' })
    expect(said(await android(options, { ...process.env, APP_NAME: 'Notes of Ann' }))).toEqual(['ota'])
    const verdict = await android(options, { ...process.env, APP_NAME: 'Notes of Bob' })
    expect(said(verdict)).toEqual(['native', 'CONFIG_CHANGED appName', 'ENV_CHANGED APP_NAME'])
    expect(JSON.stringify(verdict)).not.toMatch(/Ann|Bob/)
  })
})

describe('what a user takes out of it', () => {
  const manifest = 'android/app/src/main/AndroidManifest.xml'
  const edit = (): void => {
    repo.edit(manifest, '<application', '<!-- --><uses-permission android:name="a.b.C" /><application')
    repo.commit('feat: a permission')
  }

  it.each([
    ['a path', manifest],
    ['a folder', 'android/app/src/**'],
    ['a source as fingerprint prints it', 'native-file:android/app/src/main/AndroidManifest.xml'],
  ])('native-ignore: %s, and it is said that it was ignored', async (_what, text) => {
    await record()
    edit()
    expect(said(await android())).toEqual(['native', `MANIFEST_CHANGED ${manifest}`])
    const verdict = await android({ nativeIgnore: [pattern(text)] })
    expect(said(verdict)).toEqual(['ota'])
    expect(verdict.neutral.find(({ reason }) => reason === 'native-ignore')?.examples).toContain(manifest)
  })

  it('another platform keeps what one ignores', async () => {
    await record()
    edit()
    const verdict = await android({ nativeIgnore: [{ platform: 'ios', pattern: '**' }] })
    expect(verdict.verdict).toBe('native')
  })
})

describe('against what was shipped', () => {
  it('a plugin that was declared and synced later is the same binary', async () => {
    repo.edit(
      'android/capacitor.settings.gradle',
      "include ':capacitor-camera'",
      "include ':capacitor-later'",
    )
    repo.edit('android/capacitor.settings.gradle', '@capacitor/camera', '@capacitor/later')
    repo.commit('chore: not synced yet')
    await record()
    repo.edit('android/capacitor.settings.gradle', '@capacitor/later', '@capacitor/camera')
    repo.commit('chore: cap sync')
    expect(said(await android())).toEqual(['ota'])
  })

  it('ask 37: a record by an older recipe is computed anew from its commit, and keeps the name of its lane', async () => {
    await record()
    const lane = withRecipe(0)
    repo.edit('src/main.js', '\n', '\n// web\n')
    repo.commit('feat: web')
    const verdict = await android()
    expect(said(verdict)).toEqual(['ota'])
    expect([verdict.fingerprint, verdict.fits[0]?.fingerprint]).toEqual([lane, lane])
  })

  it('an older recipe without its commit is native', async () => {
    await record()
    withRecipe(0, { commit: '0'.repeat(40) })
    expect(said(await android())).toEqual(['native', 'UNKNOWN_RECIPE recipe 0'])
  })

  it('a record of a work tree with changes is compared by the record alone', async () => {
    repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    const { warnings } = await record()
    expect(warnings).toHaveLength(1)
    repo.git('checkout', '--', '.')
    expect((await android()).verdict).toBe('native')
    repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    repo.commit('feat: what was shipped')
    expect((await android()).verdict).toBe('ota')
  })

  it('what changed since and does not count is listed by its reason', async () => {
    await record()
    repo.edit('android/app/build.gradle', 'versionCode ', 'versionCode 9')
    repo.write('src/more.js', '1')
    repo.write('ios/App/App/Extra.swift', 'let a = 1')
    repo.write('android/README.md', '# Android')
    repo.commit('feat: many things')
    const { neutral } = await android()
    expect(Object.fromEntries(neutral.map(({ reason, examples }) => [reason, examples]))).toEqual({
      docs: ['android/README.md'],
      'release metadata': ['android/app/build.gradle'],
      'reaches ios only': ['ios/App/App/Extra.swift'],
      'web app and tooling': ['src/more.js'],
    })
  })

  /** Turns the record into one by another recipe, whose hash is another one too. */
  function withRecipe(recipe: number, more: object = {}): string {
    const hash = 'a'.repeat(64)
    const app = join(store.path, 'apps', 'com.example.notes')
    rewrite(join(app, 'natives', 'android'), (text) => {
      const build = JSON.parse(text) as { fingerprint: object }
      return JSON.stringify({ ...build, ...more, fingerprint: { ...build.fingerprint, recipe, hash } })
    })
    rewrite(join(app, 'app.json'), (text) => text.replace(/[0-9a-f]{64}/g, hash))
    return hash
  }

  /** Every file below a folder of the store that holds JSON. */
  function rewrite(path: string, change: (text: string) => string): void {
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      if (!entry.isFile()) continue
      const text = readFileSync(file, 'utf8')
      if (text.includes('{')) writeFileSync(file, change(text))
    }
  }
})

describe('while no native build is recorded', () => {
  it('a platform is held', async () => {
    expect(said(await android())).toEqual(['unknown', 'NO_NATIVE_BUILD android'])
  })

  it('a ref stands for what the field runs', async () => {
    const base = repo.git('rev-parse', 'HEAD')
    repo.edit('src/main.js', '\n', '\n// web\n')
    repo.commit('feat: web')
    expect(said(await android({ base }))).toEqual(['ota'])
    repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
    repo.commit('feat: native')
    expect(said(await android({ base }))).toEqual(['native', 'GRADLE_CHANGED android/variables.gradle'])
  })
})
