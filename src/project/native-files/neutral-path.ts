import { type FileContext, pathInside } from './file-context.ts'
import { neutralNameReason } from './neutral-name.ts'

/** Folders that never hold an input, whatever stands above them. */
const neutralFolders: ReadonlyMap<string, string> = new Map([
  ['.idea', 'IDE files'],
  ['.vscode', 'IDE files'],
  ['.vs', 'IDE files'],
  ['.settings', 'IDE files'],
  ['.run', 'IDE files'],
  ['xcuserdata', 'IDE files'],
  ['fastlane', 'CI'],
  ['ci_scripts', 'CI'],
  ['.github', 'CI'],
  ['.circleci', 'CI'],
  ['.bundle', 'CI'],
  ['.gradle', 'build output'],
  ['.cxx', 'build output'],
  ['.kotlin', 'build output'],
  ['.externalNativeBuild', 'build output'],
  ['.build', 'build output'],
  ['.swiftpm', 'IDE files'],
  ['DerivedData', 'build output'],
  ['node_modules', 'installed packages'],
  ['capacitor-cordova-android-plugins', 'derived by cap sync'],
  ['capacitor-cordova-ios-plugins', 'derived by cap sync'],
])

/** Inside an Android source set these folders are packed as they are, so names mean nothing there. */
const packed = new Set(['assets', 'res', 'resources', 'jniLibs'])

function androidSourceReason(set: string, below: readonly string[]): string | null {
  if (/^(test|androidTest)($|[A-Z])/.test(set)) return 'tests'
  if (set === 'debug' || set.endsWith('Debug')) return 'debug only'
  const [folder, ...rest] = below
  if (folder === 'play') return 'store listing'
  if (folder === 'assets' && rest[0] === 'public') return 'web build'
  if (folder === 'assets' && /^capacitor\.(config|plugins)\.json$/.test(rest.join('/')))
    return 'derived by cap sync'
  if (folder === 'res' && rest.join('/') === 'xml/config.xml') return 'derived by cap sync'
  return null
}

function androidReason(segments: readonly string[]): string | null {
  const src = segments.indexOf('src')
  const set = segments[src + 1]
  if (src >= 0 && set !== undefined && src + 2 < segments.length) {
    const below = segments.slice(src + 2)
    const reason = androidSourceReason(set, below)
    if (reason !== null || packed.has(below[0] ?? '')) return reason
    return neutralNameReason(segments)
  }
  const name = segments.at(-1)
  const folders = segments.slice(0, -1)
  if (name === 'capacitor.settings.gradle' || name === 'capacitor.build.gradle') return 'derived by cap sync'
  if (folders.includes('build')) return 'build output'
  // A library may lie in any folder, and is linked from there.
  const isLibrary = /\.(aar|jar|so|a)$/.test(name ?? '')
  if (!isLibrary && folders.some((folder) => folder === 'output' || folder === 'captures'))
    return 'build output'
  if (!isLibrary && (folders[1] === 'release' || folders[1] === 'debug'))
    return folders[0] === 'libs' ? null : 'build output'
  if (folders.slice(0, 2).includes('metadata')) return 'store listing'
  if (folders.at(-2) === 'gradle' && folders.at(-1) === 'wrapper') return 'build runner'
  return neutralNameReason(segments)
}

function iosReason(segments: readonly string[]): string | null {
  const folders = segments.slice(0, -1)
  const path = segments.join('/')
  if (/^App\/(App\/)?public\//.test(path)) return 'web build'
  if (/^App\/App\/(capacitor\.config\.json|config\.xml)$|^App\/public$/.test(path))
    return 'derived by cap sync'
  if (/^App\/CapApp-SPM\/(README\.md|\.gitignore|Sources\/.*)$/.test(path)) return 'derived by cap sync'
  if (folders.slice(0, 3).includes('Pods')) return 'derived from Podfile.lock'
  if (folders.slice(0, 2).some((folder) => folder === 'build' || folder === 'output')) return 'build output'
  if (folders.slice(0, 2).includes('metadata')) return 'store listing'
  if (
    folders.some((folder, depth) => folder.endsWith('Tests') && (depth < 2 || folders[depth - 1] === 'Tests'))
  )
    return 'tests'
  if (path.includes('.xcodeproj/project.xcworkspace/') && path.endsWith('/contents.xcworkspacedata'))
    return 'IDE files'
  if (path.includes('/xcshareddata/swiftpm/configuration/')) return 'IDE files'
  if (/(^|[._-])debug\.xcconfig$/i.test(segments.at(-1) ?? '')) return 'debug only'
  return neutralNameReason(segments)
}

function electronReason(segments: readonly string[]): string | null {
  const [first] = segments
  const path = segments.join('/')
  if (first === 'app') return 'web build'
  if (path === 'src/rt/electron-plugins.js') return 'derived by cap sync'
  if (/^capacitor\.config\.(json|ts|js)$/.test(path)) return 'derived by cap sync'
  // Packagers take icons and entitlements from `build/`; what tsc writes there is in `build/src`.
  if (first === 'dist' || first === 'out' || path.startsWith('build/src/')) return 'build output'
  if (first === 'assets' || first === 'resources') return null
  return neutralNameReason(segments)
}

/**
 * Why a file of a native directory can never change the release binary, or null when it may
 * (native-detection.md §5.1, §5.2).
 *
 * @param path POSIX, relative to the app directory, for example `android/app/src/test/java/A.java`
 */
export function neutralPath(path: string, context: FileContext): string | null {
  const segments = pathInside(path, context).split('/')
  for (const folder of segments.slice(0, -1)) {
    const reason = neutralFolders.get(folder)
    if (reason !== undefined) return reason
  }
  if (context.platform === 'android') return androidReason(segments)
  return context.platform === 'ios' ? iosReason(segments) : electronReason(segments)
}
