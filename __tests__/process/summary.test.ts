import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { fixtureRepo } from '../helpers/fixture-repo.ts'
import { pushed } from '../helpers/push.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const bundle = inject('bundle')

/** What a person reads after a push that changed the web app, a comment for iOS, and native code of Android. */
const summary = `## ⏸️ com.example.notes 1.0.1: held

Channel **production**, commit \`<commit>\`, delivery **simulated**.

| Platform | Verdict | Compared with | Outcome | Why |
| --- | --- | --- | --- | --- |
| ios | ota | 1.0.0+1 | 🚀 published | 1.0.1 goes over the air |
| android | native | 1.0.0+1 | ⏸️ held | a native build must come first: android/variables.gradle changed (minSdkVersion) |

### Reasons

* **android** \`GRADLE_CHANGED\` android/variables.gradle changed (minSdkVersion) · undo the change of android/variables.gradle, or ship a native build

<details><summary>Changed, and not native</summary>

* **ios** reaches android only: 1 (android/variables.gradle)
* **ios** comments and spelling: 1 (ios/App/App/Info.plist)
* **ios** web app and tooling: 1 (src/main.js)
* **android** reaches ios only: 1 (ios/App/App/Info.plist)
* **android** web app and tooling: 1 (src/main.js)

</details>

### Who gets what

| Native build | Runs | Plugin | Gets now | Will get |
| --- | --- | --- | --- | --- |
| ios 1.0.0+1 | builtin | any | nothing yet | 1.0.1 |
| android 1.0.0+1 | builtin | any | nothing yet | up to date |

### Channel

* channel production is created with strategy minor (Capgo disableAutoUpdate: major)
* production becomes the public channel of ios
* production becomes the public channel of android

### What to do next

* Ship a native build of android, then record it:

  \`\`\`sh
  capacitor-ota native --platform android --version 1.0.1 --build 2 --commit <commit>
  \`\`\`
`

it('outputs and summary of a push say everything a person or the next step wants to know', async () => {
  const repo = fixtureRepo(join(tempFolder(), 'notes'))
  for (const platform of ['ios', 'android']) {
    await pushed(bundle, repo, { command: 'native', platform, version: '1.0.0', build: '1' })
  }
  repo.edit('src/main.js', 'Hello from the store build', 'Hello over the air')
  repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
  repo.edit('ios/App/App/Info.plist', '<string>Notes</string>', '<string>Notes</string><!-- the name -->')
  const commit = repo.commit('feat: greeting and newer phones')
  const result = await pushed(bundle, repo)
  expect(result.exitCode, result.stdout).toBe(0)
  expect(result.summary.replaceAll(commit.slice(0, 12), '<commit>')).toBe(summary)
  const { checksum, size, 'result-file': file, reasons, ...outputs } = result.outputs
  expect(outputs).toEqual({
    outcome: 'held',
    'ios-outcome': 'published',
    'android-outcome': 'held',
    'electron-outcome': '',
    'release-type': 'mixed',
    'ios-verdict': 'ota',
    'android-verdict': 'native',
    'electron-verdict': '',
    delivery: 'simulated',
    version: '1.0.1',
    'previous-version': '',
    channel: 'production',
  })
  expect(checksum).toMatch(/^[0-9a-f]{64}$/)
  expect(Number(size)).toBeGreaterThan(500)
  expect(JSON.parse(reasons ?? '')).toEqual({
    ios: [],
    android: [
      {
        code: 'GRADLE_CHANGED',
        subject: 'android/variables.gradle',
        impact: 'compat',
        text: 'android/variables.gradle changed (minSdkVersion)',
        wayOut: 'undo the change of android/variables.gradle, or ship a native build',
      },
    ],
  })
  expect(file).toMatch(/result\.json$/)
})
