import { describe, expect, it } from 'vitest'
import { compareCommits, type Files, tableRepo } from '../helpers/detection-repo.ts'

/** Rows of native-detection.md §10 about packages, locks, patches, hooks and configs; the rows about files stand beside. */
interface Row {
  readonly number: number
  readonly change: string
  readonly ios: 'O' | 'N'
  readonly android: 'O' | 'N'
  /** Files that make the older commit, on top of the base app. */
  readonly before?: Files
  readonly after: Files
}

const lock = (packages: Record<string, unknown>) => JSON.stringify({ lockfileVersion: 3, packages })
const entry = (version: string, more: object = {}) => ({
  version,
  peerDependencies: { '@capacitor/core': '>=8' },
  ...more,
})
const base = {
  'node_modules/@capacitor/android': { version: '8.5.1' },
  'node_modules/@capacitor/ios': { version: '8.5.1' },
  'node_modules/@capacitor/core': { version: '8.5.1' },
  'node_modules/@capacitor/cli': { version: '8.5.1' },
  'node_modules/@capacitor/camera': entry('8.2.3'),
  'node_modules/@capacitor/keyboard': entry('8.0.5'),
  'node_modules/@capawesome/capacitor-android-edge-to-edge-support': entry('8.0.0'),
  'node_modules/left-pad': { version: '1.0.0' },
}
const edge = '@capawesome/capacitor-android-edge-to-edge-support'
const manifest = (dependencies: Record<string, string>, more: object = {}) =>
  JSON.stringify({ name: 'app', version: '1.2.0', dependencies, ...more })
const declared = {
  '@capacitor/android': '8.5.1',
  '@capacitor/ios': '8.5.1',
  '@capacitor/core': '8.5.1',
  '@capacitor/camera': '^8.0.0',
  '@capacitor/keyboard': '8.0.5',
  [edge]: '8.0.0',
}
const withLock = (packages: Record<string, unknown>) => ({
  'package-lock.json': lock({ ...base, ...packages }),
})
const both = (
  dependencies: Record<string, string>,
  packages: Record<string, unknown>,
  more: object = {},
) => ({
  'package.json': manifest({ ...declared, ...dependencies }, more),
  ...withLock(packages),
})
const config = (value: object) => ({
  'capacitor.config.json': JSON.stringify({
    appId: 'com.example.app',
    appName: 'App',
    webDir: 'dist',
    ...value,
  }),
})
const ts = (text: string): Files => ({ 'capacitor.config.json': null, 'capacitor.config.ts': text })
const patch = (file: string, line = '@@ -1,3 +1,4 @@', index = 'aaa..bbb') =>
  `diff --git a/node_modules/@capacitor/keyboard/${file} b/node_modules/@capacitor/keyboard/${file}\nindex ${index} 100644\n--- a/node_modules/@capacitor/keyboard/${file}\n+++ b/node_modules/@capacitor/keyboard/${file}\n${line} class A\n a\n+b\n c\n`
const settings = (names: readonly string[]) =>
  names
    .map((name) => `include ':x'\nproject(':x').projectDir = new File('../node_modules/${name}/android')`)
    .join('\n')
const packageSwift = (names: readonly string[]) => {
  const packages = names.map((name) => `.package(name: "X", path: "../../../node_modules/${name}")`)
  return [
    '// swift-tools-version: 5.9',
    'import PackageDescription',
    'let package = Package(',
    '    name: "CapApp-SPM",',
    '    dependencies: [',
    packages.join(',\n'),
    '    ]',
    ')',
  ].join('\n')
}

const rows: readonly Row[] = [
  { number: 1, change: 'src/App.tsx', ios: 'O', android: 'O', after: { 'src/App.tsx': '2' } },
  {
    number: 2,
    change: 'package.json version and scripts',
    ios: 'O',
    android: 'O',
    after: { 'package.json': manifest(declared, { version: '1.3.0', scripts: { build: 'x' } }) },
  },
  {
    number: 43,
    change: 'icon source, outputs tracked',
    ios: 'O',
    android: 'O',
    after: { 'assets/icon.png': 'other' },
  },
  {
    number: 44,
    change: 'icon source, native folders not tracked',
    ios: 'N',
    android: 'N',
    before: { 'android/': null, 'ios/': null, 'assets/icon.png': 'one' },
    after: { 'assets/icon.png': 'other' },
  },
  {
    number: 61,
    change: 'config.ts: comment, quotes, trailing comma',
    ios: 'O',
    android: 'O',
    before: ts('export default { appId: "com.example.app", webDir: "dist" }'),
    after: ts("// x\nexport default { appId: 'com.example.app', webDir: 'dist', }"),
  },
  {
    number: 62,
    change: 'config json to ts',
    ios: 'O',
    android: 'O',
    after: ts(
      "const c: any = { appId: 'com.example.app', appName: 'App', webDir: 'dist' }\nexport default c",
    ),
  },
  {
    number: 63,
    change: 'dead config json beside ts',
    ios: 'O',
    android: 'O',
    before: { 'capacitor.config.ts': "export default { appId: 'a.b' }" },
    after: config({ server: { url: 'http://x' } }),
  },
  { number: 64, change: 'webDir', ios: 'O', android: 'O', after: config({ webDir: 'build' }) },
  {
    number: 65,
    change: 'bundledWebRuntime removed',
    ios: 'O',
    android: 'O',
    before: config({ bundledWebRuntime: false }),
    after: config({}),
  },
  {
    number: 66,
    change: 'SplashScreen.launchAutoHide',
    ios: 'N',
    android: 'N',
    after: config({ plugins: { SplashScreen: { launchAutoHide: false } } }),
  },
  {
    number: 67,
    change: 'SplashScreen.androidScaleType',
    ios: 'O',
    android: 'N',
    after: config({ plugins: { SplashScreen: { androidScaleType: 'CENTER' } } }),
  },
  {
    number: 68,
    change: 'android.allowMixedContent',
    ios: 'O',
    android: 'N',
    after: config({ android: { allowMixedContent: true } }),
  },
  {
    number: 69,
    change: 'ios.contentInset',
    ios: 'N',
    android: 'O',
    after: config({ ios: { contentInset: 'always' } }),
  },
  {
    number: 70,
    change: 'ios.scheme, android.buildOptions',
    ios: 'O',
    android: 'O',
    after: config({ ios: { scheme: 'X' }, android: { buildOptions: { keystorePath: 'x' } } }),
  },
  {
    number: 71,
    change: 'server.androidScheme',
    ios: 'O',
    android: 'N',
    after: config({ server: { androidScheme: 'http' } }),
  },
  {
    number: 72,
    change: 'server.hostname',
    ios: 'N',
    android: 'N',
    after: config({ server: { hostname: 'x' } }),
  },
  {
    number: 73,
    change: 'server.cleartext',
    ios: 'O',
    android: 'N',
    after: config({ server: { cleartext: true } }),
  },
  {
    number: 74,
    change: 'server.url in if (process.env.DEV)',
    ios: 'O',
    android: 'O',
    before: ts("const c = { appId: 'a.b' }\nexport default c"),
    after: ts(
      "const c: any = { appId: 'a.b' }\nif (process.env.DEV) c.server = { url: 'http://x' }\nexport default c",
    ),
  },
  {
    number: 75,
    change: 'CapacitorUpdater.version',
    ios: 'O',
    android: 'O',
    after: config({ plugins: { CapacitorUpdater: { version: '1.0.0' } } }),
  },
  {
    number: 76,
    change: 'CapacitorUpdater.autoUpdate',
    ios: 'N',
    android: 'N',
    after: config({ plugins: { CapacitorUpdater: { autoUpdate: true } } }),
  },
  {
    number: 77,
    change: 'user agent with the version of the app',
    ios: 'O',
    android: 'O',
    before: config({ appendUserAgent: 'App/1.2.0' }),
    after: {
      ...config({ appendUserAgent: 'App/1.3.0' }),
      'package.json': manifest(declared, { version: '1.3.0' }),
    },
  },
  {
    number: 78,
    change: 'user agent alone',
    ios: 'N',
    android: 'N',
    before: config({ appendUserAgent: 'App/1.2.0' }),
    after: config({ appendUserAgent: 'App/1.3.0' }),
  },
  {
    number: 79,
    change: 'imported constant',
    ios: 'N',
    android: 'N',
    before: {
      ...ts("import { id } from './app-id'\nexport default { appId: id }"),
      'app-id.ts': "export const id = 'a.b'",
    },
    after: { 'app-id.ts': "export const id = 'a.c'" },
  },
  {
    number: 80,
    change: "Keyboard.resize 'none' to an enum",
    ios: 'N',
    android: 'N',
    before: ts("export default { appId: 'a.b', plugins: { Keyboard: { resize: 'none' } } }"),
    after: ts(
      "import { KeyboardResize } from '@capacitor/keyboard'\nexport default { appId: 'a.b', plugins: { Keyboard: { resize: KeyboardResize.None } } }",
    ),
  },
  {
    number: 81,
    change: 'includePlugins reordered',
    ios: 'O',
    android: 'O',
    before: config({ includePlugins: ['@capacitor/camera', '@capacitor/keyboard'] }),
    after: config({ includePlugins: ['@capacitor/keyboard', '@capacitor/camera', '@capacitor/keyboard'] }),
  },
  {
    number: 82,
    change: 'ios.includePlugins without camera',
    ios: 'N',
    android: 'O',
    after: config({ ios: { includePlugins: ['@capacitor/keyboard'] } }),
  },
  {
    number: 83,
    change: 'plugin added, not synced',
    ios: 'N',
    android: 'N',
    after: both({ '@capacitor/haptics': '8.0.0' }, { 'node_modules/@capacitor/haptics': entry('8.0.0') }),
  },
  {
    number: 84,
    change: 'only cap sync output',
    ios: 'O',
    android: 'O',
    before: both({ '@capacitor/haptics': '8.0.0' }, { 'node_modules/@capacitor/haptics': entry('8.0.0') }),
    after: {
      'android/capacitor.settings.gradle': settings([
        '@capacitor/camera',
        '@capacitor/keyboard',
        edge,
        '@capacitor/haptics',
      ]),
      'ios/App/CapApp-SPM/Package.swift': packageSwift([
        '@capacitor/camera',
        '@capacitor/keyboard',
        '@capacitor/haptics',
      ]),
    },
  },
  {
    number: 85,
    change: 'android-only plugin added',
    ios: 'O',
    android: 'N',
    after: {
      ...both(
        { 'capacitor-only-android': '1.0.0' },
        { 'node_modules/capacitor-only-android': entry('1.0.0') },
      ),
      'android/capacitor.settings.gradle': settings([
        '@capacitor/camera',
        '@capacitor/keyboard',
        edge,
        'capacitor-only-android',
      ]),
    },
  },
  {
    number: 86,
    change: 'camera bumped',
    ios: 'N',
    android: 'N',
    after: both({ '@capacitor/camera': '8.2.4' }, { 'node_modules/@capacitor/camera': entry('8.2.4') }),
  },
  {
    number: 87,
    change: 'camera bumped in the lock only',
    ios: 'N',
    android: 'N',
    after: withLock({ 'node_modules/@capacitor/camera': entry('8.2.4') }),
  },
  {
    number: 88,
    change: 'camera range only',
    ios: 'O',
    android: 'O',
    after: both({ '@capacitor/camera': '^8.2.0' }, {}),
  },
  {
    number: 89,
    change: 'camera pin to range',
    ios: 'O',
    android: 'O',
    before: both({ '@capacitor/camera': '8.2.3' }, {}),
    after: both({ '@capacitor/camera': '^8.2.3' }, {}),
  },
  {
    number: 90,
    change: 'manifest ahead of the lock',
    ios: 'N',
    android: 'N',
    before: both({ '@capacitor/camera': '8.2.3' }, {}),
    after: both({ '@capacitor/camera': '8.2.4' }, {}),
  },
  {
    number: 91,
    change: 'the lock catches up',
    ios: 'O',
    android: 'O',
    before: both({ '@capacitor/camera': '8.2.4' }, {}),
    after: both({ '@capacitor/camera': '8.2.4' }, { 'node_modules/@capacitor/camera': entry('8.2.4') }),
  },
  {
    number: 92,
    change: 'camera to devDependencies',
    ios: 'O',
    android: 'O',
    after: {
      'package.json': manifest(
        Object.fromEntries(Object.entries(declared).filter(([name]) => name !== '@capacitor/camera')),
        { devDependencies: { '@capacitor/camera': '^8.0.0' } },
      ),
    },
  },
  {
    number: 93,
    change: 'camera to optionalDependencies',
    ios: 'N',
    android: 'N',
    after: {
      'package.json': manifest(
        Object.fromEntries(Object.entries(declared).filter(([name]) => name !== '@capacitor/camera')),
        { optionalDependencies: { '@capacitor/camera': '^8.0.0' } },
      ),
    },
  },
  {
    number: 94,
    change: '@capacitor/android bumped',
    ios: 'O',
    android: 'N',
    after: both(
      { '@capacitor/android': '8.5.2' },
      { 'node_modules/@capacitor/android': { version: '8.5.2' } },
    ),
  },
  {
    number: 95,
    change: '@capacitor/ios bumped',
    ios: 'N',
    android: 'O',
    after: both({ '@capacitor/ios': '8.5.2' }, { 'node_modules/@capacitor/ios': { version: '8.5.2' } }),
  },
  {
    number: 96,
    change: '@capacitor/core only',
    ios: 'O',
    android: 'O',
    after: both({ '@capacitor/core': '8.5.2' }, { 'node_modules/@capacitor/core': { version: '8.5.2' } }),
  },
  {
    number: 97,
    change: '@capacitor/cli only',
    ios: 'O',
    android: 'O',
    after: withLock({ 'node_modules/@capacitor/cli': { version: '8.5.2' } }),
  },
  {
    number: 98,
    change: '@capacitor/motion added',
    ios: 'O',
    android: 'O',
    after: both({ '@capacitor/motion': '8.0.0' }, { 'node_modules/@capacitor/motion': entry('8.0.0') }),
  },
  {
    number: 99,
    change: 'wrapper added',
    ios: 'O',
    android: 'O',
    after: both(
      { '@awesome-cordova-plugins/file': '8.0.0' },
      { 'node_modules/@awesome-cordova-plugins/file': { version: '8.0.0' } },
    ),
  },
  {
    number: 100,
    change: 'cordova plugin bumped',
    ios: 'N',
    android: 'N',
    before: both(
      { 'cordova-plugin-file': '^8.0.0' },
      { 'node_modules/cordova-plugin-file': { version: '8.0.0' } },
    ),
    after: both(
      { 'cordova-plugin-file': '^8.0.0' },
      { 'node_modules/cordova-plugin-file': { version: '8.0.1' } },
    ),
  },
  {
    number: 101,
    change: 'plugin removed',
    ios: 'N',
    android: 'N',
    before: both({ '@capacitor/haptics': '8.0.0' }, { 'node_modules/@capacitor/haptics': entry('8.0.0') }),
    after: both({}, {}),
  },
  {
    number: 102,
    change: 'plugin swapped by an alias',
    ios: 'N',
    android: 'N',
    after: both(
      { '@capacitor/camera': 'npm:@other/camera@8.2.3' },
      { 'node_modules/@capacitor/camera': entry('8.2.3', { name: '@other/camera' }) },
    ),
  },
  {
    number: 103,
    change: 'git plugin: new commit',
    ios: 'N',
    android: 'N',
    before: both(
      { 'capacitor-git': 'github:x/y' },
      {
        'node_modules/capacitor-git': entry('1.0.0', {
          resolved: `git+ssh://git@github.com/x/y.git#${'a'.repeat(40)}`,
        }),
      },
    ),
    after: both(
      { 'capacitor-git': 'github:x/y' },
      {
        'node_modules/capacitor-git': entry('1.0.0', {
          resolved: `git+ssh://git@github.com/x/y.git#${'b'.repeat(40)}`,
        }),
      },
    ),
  },
  {
    number: 104,
    change: 'git plugin: other spelling',
    ios: 'O',
    android: 'O',
    before: both(
      { 'capacitor-git': 'github:x/y' },
      {
        'node_modules/capacitor-git': entry('1.0.0', {
          resolved: `git+ssh://git@github.com/x/y.git#${'a'.repeat(40)}`,
        }),
      },
    ),
    after: both(
      { 'capacitor-git': 'github:x/y' },
      {
        'node_modules/capacitor-git': entry('1.0.0', {
          resolved: `git+https://github.com/x/y.git#${'a'.repeat(40)}`,
        }),
      },
    ),
  },
  ...(
    [
      [105, 'ios/Sources/X.swift', 'N', 'O', 'let b = 2'],
      [106, 'src/index.ts', 'O', 'O', 'x'],
      [107, 'Plugin.podspec', 'N', 'O', "s.name = 'y'"],
      [108, 'android/build.gradle', 'O', 'N', 'compileSdk = 36'],
    ] as const
  ).map(([number, file, ios, android, text]) => ({
    number,
    change: `workspace plugin: ${file}`,
    ios,
    android,
    before: {
      ...both(
        { 'my-plugin': 'file:plugins/my' },
        { 'node_modules/my-plugin': { resolved: 'plugins/my', link: true } },
      ),
      'plugins/my/package.json': JSON.stringify({
        name: 'my-plugin',
        capacitor: { ios: { src: 'ios' }, android: { src: 'android' } },
      }),
      'plugins/my/ios/Sources/X.swift': 'let a = 1',
      'plugins/my/src/index.ts': 'y',
      'plugins/my/Plugin.podspec': "s.name = 'x'",
      'plugins/my/android/build.gradle': 'compileSdk = 35',
    },
    after: { [`plugins/my/${file}`]: text },
  })),
  {
    number: 109,
    change: 'override forces a version',
    ios: 'N',
    android: 'N',
    after: both(
      {},
      { 'node_modules/@capacitor/camera': entry('7.0.0') },
      { overrides: { '@capacitor/camera': '7.0.0' } },
    ),
  },
  {
    number: 110,
    change: 'npm lock v3 to v1',
    ios: 'O',
    android: 'O',
    after: {
      'package-lock.json': JSON.stringify({
        lockfileVersion: 1,
        dependencies: Object.fromEntries(
          Object.entries(base).map(([name, value]) => [
            name.replace('node_modules/', ''),
            { version: value.version },
          ]),
        ),
      }),
    },
  },
  {
    number: 111,
    change: 'npm to yarn, same versions',
    ios: 'O',
    android: 'O',
    after: { 'package-lock.json': null, 'yarn.lock': yarn({ '@capacitor/camera@^8.0.0': '8.2.3' }) },
  },
  {
    number: 112,
    change: 'npm to yarn, versions float',
    ios: 'N',
    android: 'N',
    after: { 'package-lock.json': null, 'yarn.lock': yarn({ '@capacitor/camera@^8.0.0': '8.3.0' }) },
  },
  {
    number: 113,
    change: 'integrity and host',
    ios: 'O',
    android: 'O',
    after: withLock({
      'node_modules/@capacitor/camera': entry('8.2.3', {
        integrity: 'sha512-x',
        resolved: 'https://mirror.example.com/camera.tgz',
      }),
    }),
  },
  {
    number: 116,
    change: 'patch for a JS package',
    ios: 'O',
    android: 'O',
    after: { 'patches/left-pad+1.0.0.patch': patch('x').replaceAll('@capacitor/keyboard', 'left-pad') },
  },
  {
    number: 117,
    change: 'patch for a plugin, only dist',
    ios: 'O',
    android: 'O',
    after: { 'patches/@capacitor+keyboard+8.0.5.patch': patch('dist/a.js') },
  },
  {
    number: 118,
    change: 'patch with an android hunk',
    ios: 'O',
    android: 'N',
    after: { 'patches/@capacitor+keyboard+8.0.5.patch': patch('android/src/A.java') },
  },
  {
    number: 120,
    change: 'patch: index and hunk header text',
    ios: 'O',
    android: 'O',
    before: { 'patches/@capacitor+keyboard+8.0.5.patch': patch('android/src/A.java') },
    after: {
      'patches/@capacitor+keyboard+8.0.5.patch': patch(
        'android/src/A.java',
        '@@ -1,3 +1,4 @@ other',
        'ccc..ddd',
      ),
    },
  },
  {
    number: 122,
    change: 'patch: line offsets',
    ios: 'O',
    android: 'N',
    before: { 'patches/@capacitor+keyboard+8.0.5.patch': patch('android/src/A.java') },
    after: { 'patches/@capacitor+keyboard+8.0.5.patch': patch('android/src/A.java', '@@ -9,3 +9,4 @@') },
  },
  {
    number: 123,
    change: 'patched plugin bumped',
    ios: 'N',
    android: 'N',
    before: { 'patches/@capacitor+keyboard+8.0.5.patch': patch('android/src/A.java') },
    after: both({ '@capacitor/keyboard': '8.0.6' }, { 'node_modules/@capacitor/keyboard': entry('8.0.6') }),
  },
  {
    number: 140,
    change: 'trapeze: versions',
    ios: 'O',
    android: 'O',
    before: {
      'package.json': manifest(declared, { scripts: { native: 'trapeze run trapeze.yaml' } }),
      'trapeze.yaml': 'platforms:\n  android:\n    versionName: 1.0.0\n',
    },
    after: { 'trapeze.yaml': 'platforms:\n  android:\n    versionName: 1.0.1\n' },
  },
  {
    number: 141,
    change: 'trapeze: android manifest',
    ios: 'O',
    android: 'N',
    before: {
      'package.json': manifest(declared, { scripts: { native: 'trapeze run trapeze.yaml' } }),
      'trapeze.yaml': 'platforms:\n  android:\n    manifest: a\n  ios:\n    x: 1\n',
    },
    after: { 'trapeze.yaml': 'platforms:\n  android:\n    manifest: b\n  ios:\n    x: 1\n' },
  },
  {
    number: 142,
    change: 'sync hook',
    ios: 'N',
    android: 'N',
    after: { 'package.json': manifest(declared, { scripts: { 'capacitor:sync:before': 'node x.js' } }) },
  },
  {
    number: 143,
    change: 'another script',
    ios: 'O',
    android: 'O',
    after: { 'package.json': manifest(declared, { scripts: { lint: 'x' } }) },
  },
  {
    number: 144,
    change: 'SSLPinning certificate',
    ios: 'N',
    android: 'N',
    before: { ...config({ plugins: { SSLPinning: { certs: ['certs/a.cer'] } } }), 'certs/a.cer': 'one' },
    after: { 'certs/a.cer': 'two' },
  },
  {
    number: 145,
    change: 'ios added',
    ios: 'N',
    android: 'O',
    before: { 'ios/': null },
    after: { 'ios/App/App/AppDelegate.swift': 'x' },
  },
  {
    number: 146,
    change: 'android.path moved',
    ios: 'O',
    android: 'O',
    after: { ...config({ android: { path: 'apps/android' } }), 'android/': 'apps/android/' },
  },
  {
    number: 147,
    change: '.npmrc, Dockerfile, workflows',
    ios: 'O',
    android: 'O',
    after: { '.npmrc': 'x', Dockerfile: 'x', '.github/workflows/a.yml': 'x' },
  },
]

function yarn(blocks: Record<string, string>): string {
  const all = {
    '@capacitor/android@8.5.1': '8.5.1',
    '@capacitor/ios@8.5.1': '8.5.1',
    '@capacitor/keyboard@8.0.5': '8.0.5',
    [`${edge}@8.0.0`]: '8.0.0',
    ...blocks,
  }
  const text = Object.entries(all).map(
    ([key, version]) => `"${key}":\n  version "${version}"\n  resolved "https://x"\n`,
  )
  return `# yarn lockfile v1\n\n${text.join('\n')}`
}

describe('native-detection.md §10, each row as two real commits', () => {
  it.each(rows)('$number: $change', async ({ ios, android, before = {}, after }) => {
    const repo = tableRepo({
      'package.json': manifest(declared),
      'package-lock.json': lock(base),
      ...config({}),
      'src/App.tsx': '1',
      'assets/icon.png': 'one',
      'android/app/build.gradle': 'android { compileSdk = 36 }',
      'android/app/src/main/AndroidManifest.xml': '<manifest/>',
      'android/capacitor.settings.gradle': settings(['@capacitor/camera', '@capacitor/keyboard', edge]),
      'ios/App/App/AppDelegate.swift': 'class A {}',
      'ios/App/CapApp-SPM/Package.swift': packageSwift(['@capacitor/camera', '@capacitor/keyboard']),
    })
    repo.commit(before)
    const older = repo.head()
    repo.commit(after)
    const { verdict, changes } = await compareCommits(repo.folder, older, repo.head())
    const word = (value: string | undefined) => (value === 'ota' ? 'O' : value === 'native' ? 'N' : '?')
    expect(
      { ios: word(verdict.ios), android: word(verdict.android) },
      JSON.stringify(changes, null, 1),
    ).toEqual({ ios, android })
  })
})
