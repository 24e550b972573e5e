import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareCommits } from '../../helpers/detection-repo.ts'
import { fixtureRepo, type Repo } from '../../helpers/fixture-repo.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

type Verdicts = { readonly ios?: 'ota' | 'native'; readonly android?: 'ota' | 'native' }

/** Commits the arrangement, then the change, and says what comparing the two gives. */
async function verdictsOf(arrange: (repo: Repo) => void, change: (repo: Repo) => void): Promise<Verdicts> {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  arrange(repo)
  const before = repo.commit('chore: before')
  change(repo)
  const after = repo.commit('chore: after')
  return (await compareCommits(repo.folder, before, after)).verdict
}

const swift = 'ios/App/App.xcodeproj/project.pbxproj'

interface Row {
  readonly arrange: (repo: Repo) => void
  readonly change: (repo: Repo) => void
  readonly verdict: Verdicts
}

const onlyAndroid = { ios: 'ota', android: 'native' } as const
const onlyIos = { ios: 'native', android: 'ota' } as const
const neither = { ios: 'ota', android: 'ota' } as const

const gradleModule = (repo: Repo): void => {
  repo.edit(
    'android/settings.gradle',
    "include ':app'",
    "include ':app'\ninclude ':lib'\nproject(':lib').projectDir = new File('../native/lib')",
  )
  repo.write('native/lib/src/main/java/A.java', 'class A { int a = 1; }')
  repo.write('native/lib/build.gradle', "apply plugin: 'com.android.library'")
  repo.write('native/lib/README.md', 'one')
}

const rows: Readonly<Record<string, Row>> = {
  'a Gradle module beside the native directory': {
    arrange: gradleModule,
    change: (repo) => repo.edit('native/lib/src/main/java/A.java', 'a = 1', 'a = 2'),
    verdict: onlyAndroid,
  },
  'a comment in it': {
    arrange: gradleModule,
    change: (repo) => repo.edit('native/lib/src/main/java/A.java', 'class', '/* one */ class'),
    verdict: neither,
  },
  'its README': {
    arrange: gradleModule,
    change: (repo) => repo.write('native/lib/README.md', 'two'),
    verdict: neither,
  },
  'a script that a build file applies': {
    arrange: (repo) => {
      repo.write(
        'android/app/build.gradle',
        `${repo.read('android/app/build.gradle')}\napply from: "$rootDir/../native/extra.gradle"\n`,
      )
      repo.write('native/extra.gradle', 'android { defaultConfig { minSdkVersion 30 } }')
    },
    change: (repo) => repo.edit('native/extra.gradle', '30', '31'),
    verdict: onlyAndroid,
  },
  'package.json, which a build file reads the version from': {
    arrange: (repo) => {
      const build = repo.read('android/app/build.gradle')
      repo.write('android/app/build.gradle', `def json = new File("../../package.json").text\n${build}`)
    },
    change: (repo) => repo.edit('package.json', '"version": "1.0.0"', '"version": "1.0.1"'),
    verdict: neither,
  },
  'a path in a comment': {
    arrange: (repo) => {
      repo.write('android/build.gradle', `// see ../src/main.js\n${repo.read('android/build.gradle')}`)
    },
    change: (repo) => repo.edit('src/main.js', 'Hello', 'Bye'),
    verdict: neither,
  },
  'a local pod': {
    arrange: (repo) => {
      repo.write(
        'ios/App/Podfile',
        "platform :ios, '15.0'\ntarget 'App' do\n  pod 'Shared', :path => '../../native/Shared'\nend\n",
      )
      repo.write('native/Shared/Shared.podspec', 'Pod::Spec.new')
      repo.write('native/Shared/Classes/A.swift', 'let a = 1')
    },
    change: (repo) => repo.edit('native/Shared/Classes/A.swift', '= 1', '= 2'),
    verdict: onlyIos,
  },
  'a local Swift package of the Xcode project': {
    arrange: (repo) => {
      repo.edit(swift, 'relativePath = "CapApp-SPM";', 'relativePath = ../../native/Shared;')
      repo.write('native/Shared/Package.swift', 'let package = 1')
      repo.write('native/Shared/Sources/A.swift', 'let a = 1')
    },
    change: (repo) => repo.edit('native/Shared/Sources/A.swift', '= 1', '= 2'),
    verdict: onlyIos,
  },
  'a source file that the Xcode project takes from elsewhere': {
    arrange: (repo) => {
      repo.edit(swift, 'path = SceneDelegate.swift;', 'path = ../../../native/SceneDelegate.swift;')
      repo.write('native/SceneDelegate.swift', 'let a = 1')
    },
    change: (repo) => repo.edit('native/SceneDelegate.swift', '= 1', '= 2'),
    verdict: onlyIos,
  },
  'a folder behind a link': {
    arrange: (repo) => {
      repo.write('native/res/raw/sound.txt', 'one')
      symlinkSync('../../../../native/res/raw', join(repo.folder, 'android/app/src/main/raw'))
    },
    change: (repo) => repo.write('native/res/raw/sound.txt', 'two'),
    verdict: onlyAndroid,
  },
  'the web part of a package that is referred to': {
    arrange: (repo) => {
      gradleModule(repo)
      repo.edit('android/settings.gradle', '../native/lib', '../packages/lib')
      repo.write('packages/lib/package.json', '{"name": "lib"}')
      repo.write('packages/lib/android/A.java', 'class A {}')
      repo.write('packages/lib/src/index.ts', '1')
    },
    change: (repo) => repo.write('packages/lib/src/index.ts', '2'),
    verdict: neither,
  },
  'a way up that ends around the native directory': {
    arrange: (repo) => {
      repo.write('android/build.gradle', `${repo.read('android/build.gradle')}\ndef root = file("../")\n`)
    },
    change: (repo) => repo.edit('src/main.js', 'Hello', 'Bye'),
    verdict: neither,
  },
}

describe('S7: code outside of the native directory that its build files name', () => {
  it.each(Object.entries(rows))('%s', async (_what, { arrange, change, verdict }) => {
    expect(await verdictsOf(arrange, change)).toEqual(verdict)
  })
})
