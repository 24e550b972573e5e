import { expect, it } from 'vitest'
import { compareCommits, type Files, tableRepo } from '../../helpers/detection-repo.ts'

const manifest = (scripts: object) =>
  JSON.stringify({
    dependencies: { '@capacitor/android': '8.0.0' },
    scripts: { build: 'vite build', ...scripts },
  })
const base: Files = {
  'capacitor.config.json': '{"appId": "com.example.app", "appName": "A"}',
  'android/app/build.gradle': 'apply plugin: "x"',
  'package.json': manifest({
    'capacitor:sync:after': 'npm run fix && node ./scripts/patch.mjs',
    fix: 'pnpm deeper',
    deeper: 'bash scripts/deep.sh',
    round: 'npm run round',
    other: 'node scripts/other.mjs',
  }),
  'scripts/patch.mjs': '// comment\nconsole.log(1)\n',
  'scripts/deep.sh': '#!/bin/sh\n# comment\necho 1\n',
  'scripts/other.mjs': '1',
}

it.each<[string, Files, readonly string[]]>([
  ['a file that a hook names', { 'scripts/patch.mjs': 'console.log(2)' }, ['HOOK_CHANGED scripts/patch.mjs']],
  [
    'a file that a called script names',
    { 'scripts/deep.sh': '#!/bin/sh\necho 2\n' },
    ['HOOK_CHANGED scripts/deep.sh'],
  ],
  ['a comment in one of them', { 'scripts/patch.mjs': '// another\nconsole.log(1)\n' }, []],
  ['a script that no hook calls', { 'scripts/other.mjs': '2' }, []],
  [
    'a script two calls away',
    { 'package.json': String(base['package.json']).replace('bash scripts', 'sh scripts') },
    ['HOOK_CHANGED deeper'],
  ],
  [
    'a hook that is new',
    { 'package.json': String(base['package.json']).replace('"other"', '"capacitor:copy:before"') },
    ['HOOK_CHANGED capacitor:copy:before', 'HOOK_CHANGED scripts/other.mjs'],
  ],
])('%s', async (_what, after, changes) => {
  const repo = tableRepo(base)
  const before = repo.head()
  repo.commit(after)
  const found = await compareCommits(repo.folder, before, repo.head())
  expect(found.changes.map(({ code, subject }) => `${code} ${subject}`).sort()).toEqual(changes)
  expect(found.verdict).toEqual({ android: changes.length > 0 ? 'native' : 'ota' })
})
