import type { Impact } from '../../core/verdict.ts'

/** How a file is read: one canonical form each. */
export type Format =
  | 'binary'
  | 'text'
  | 'java'
  | 'kotlin'
  | 'swift'
  | 'c'
  | 'gradle'
  | 'gradle-variables'
  | 'properties'
  | 'toml'
  | 'gradle-lockfile'
  | 'xml'
  | 'manifest'
  | 'resource-xml'
  | 'interface-builder'
  | 'plist'
  | 'info-plist'
  | 'asset-contents'
  | 'pbxproj'
  | 'xcscheme'
  | 'workspace'
  | 'xcconfig'
  | 'podfile'
  | 'podfile-lock'
  | 'ruby'
  | 'package-resolved'
  | 'generated-package-swift'
  | 'package-swift'
  | 'json'
  | 'strings'
  | 'xcstrings'
  | 'proguard'
  | 'package-json'
  | 'package-lock'

/** What a change of a file means: the reason code of a verdict, and who may need it. */
export interface FileKind {
  readonly format: Format
  /** UPPER_SNAKE, for example `MANIFEST_CHANGED`. */
  readonly code: string
  readonly impact: Impact
}

const compat = (format: Format, code: string): FileKind => ({ format, code, impact: 'compat' })
const cosmetic = (format: Format): FileKind => ({ format, code: 'RESOURCE_CHANGED', impact: 'binary-only' })

const nameKinds: ReadonlyMap<string, FileKind> = new Map([
  ['AndroidManifest.xml', compat('manifest', 'MANIFEST_CHANGED')],
  ['variables.gradle', compat('gradle-variables', 'GRADLE_CHANGED')],
  ['gradle.lockfile', compat('gradle-lockfile', 'GRADLE_CHANGED')],
  ['buildscript-gradle.lockfile', compat('gradle-lockfile', 'GRADLE_CHANGED')],
  ['Podfile', compat('podfile', 'PODS_CHANGED')],
  ['Podfile.lock', compat('podfile-lock', 'PODS_CHANGED')],
  ['Package.resolved', compat('package-resolved', 'SPM_CHANGED')],
  ['Package.swift', compat('package-swift', 'SPM_CHANGED')],
  ['project.pbxproj', compat('pbxproj', 'XCODE_PROJECT_CHANGED')],
  ['contents.xcworkspacedata', compat('workspace', 'XCODE_PROJECT_CHANGED')],
  ['Contents.json', cosmetic('asset-contents')],
  ['InfoPlist.strings', cosmetic('strings')],
  ['CMakeLists.txt', compat('text', 'NATIVE_CODE_CHANGED')],
])

const code = (format: Format) => compat(format, 'NATIVE_CODE_CHANGED')
const resource = (format: Format) => compat(format, 'RESOURCE_CHANGED')
const gradle = (format: Format) => compat(format, 'GRADLE_CHANGED')
const xcode = (format: Format) => compat(format, 'XCODE_PROJECT_CHANGED')

const extensionKinds: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['java', code('java')],
  ['aidl', code('java')],
  ['kt', code('kotlin')],
  ['kts', code('kotlin')],
  ['swift', code('swift')],
  ...['m', 'mm', 'h', 'hpp', 'hh', 'c', 'cc', 'cpp', 'cxx', 'metal', 'pch'].map(
    (e) => [e, code('c')] as const,
  ),
  ...['aar', 'jar', 'so', 'a', 'dylib', 'framework', 'xcframework', 'dex'].map(
    (e) => [e, code('binary')] as const,
  ),
  ['gradle', gradle('gradle')],
  ['properties', gradle('properties')],
  ['toml', gradle('toml')],
  ['pro', gradle('proguard')],
  ['podspec', compat('ruby', 'PODS_CHANGED')],
  ['rb', compat('ruby', 'PODS_CHANGED')],
  ['plist', compat('plist', 'PLIST_CHANGED')],
  ['xcprivacy', compat('plist', 'PLIST_CHANGED')],
  ['entitlements', compat('plist', 'ENTITLEMENTS_CHANGED')],
  ['xcscheme', xcode('xcscheme')],
  ['xcconfig', xcode('xcconfig')],
  ['storyboard', resource('interface-builder')],
  ['xib', resource('interface-builder')],
  ['strings', resource('strings')],
  ['stringsdict', resource('plist')],
  ['xcstrings', resource('xcstrings')],
  ['json', resource('json')],
  ['xml', resource('xml')],
  ...['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'ico', 'icns', 'heic', 'pdf'].map(
    (e) => [e, cosmetic('binary')] as const,
  ),
  ['svg', cosmetic('text')],
  ...[
    'ttf',
    'otf',
    'woff',
    'woff2',
    'mp3',
    'wav',
    'caf',
    'ogg',
    'm4a',
    'mp4',
    'mov',
    'db',
    'sqlite',
    'tflite',
    'zip',
  ].map((e) => [e, resource('binary')] as const),
])

const other = compat('text', 'NATIVE_FILE_CHANGED')

function electronKind(name: string): FileKind | null {
  if (name === 'package.json') return compat('package-json', 'ELECTRON_CHANGED')
  if (name === 'package-lock.json' || name === 'npm-shrinkwrap.json')
    return compat('package-lock', 'ELECTRON_CHANGED')
  return null
}

/** What kind of native input a path is, judged by its name alone. */
export function fileKind(path: string): FileKind {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (path.endsWith('CapApp-SPM/Package.swift')) return compat('generated-package-swift', 'SPM_CHANGED')
  if (name.endsWith('.gradle.kts')) return gradle('gradle')
  if (/Info\.plist$/.test(name) && !name.startsWith('GoogleService'))
    return compat('info-plist', 'PLIST_CHANGED')
  if (/(^|[^a-z])LaunchScreen[^/]*\.(storyboard|xib)$/.test(path)) return cosmetic('interface-builder')
  if (/proguard|consumer-rules|r8-rules/i.test(name) && /\.(pro|txt|cfg)$/.test(name))
    return gradle('proguard')
  const electron = electronKind(name)
  if (electron !== null) return electron
  const known = nameKinds.get(name) ?? extensionKinds.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
  if (known?.format === 'xml' && /\/res\/[^/]+\/[^/]+$/.test(path))
    return /\/res\/(mipmap|drawable)/.test(path) ? cosmetic('resource-xml') : resource('resource-xml')
  return known ?? other
}
