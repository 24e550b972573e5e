import { androidManifest, androidResource } from './android-xml.ts'
import { decodeText } from './decode.ts'
import { type FileContext, pathInside } from './file-context.ts'
import { type Format, fileKind } from './file-kind.ts'
import { generatedPackageSwift } from './generated-package-swift.ts'
import { gradle } from './gradle.ts'
import { gradleLockfile } from './gradle-lockfile.ts'
import { gradleVariables } from './gradle-variables.ts'
import { assetContents, json, stringCatalogue } from './json.ts'
import type { Syntax } from './lexer.ts'
import { nodePackage, nodePackageLock } from './node-package.ts'
import { packageResolved } from './package-resolved.ts'
import { pbxproj } from './pbxproj.ts'
import { plainText } from './plain-text.ts'
import { infoPlist, plist, strings } from './plist.ts'
import { podfile } from './podfile.ts'
import { podfileLock } from './podfile-lock.ts'
import { properties } from './properties.ts'
import { sourceCode } from './source-code.ts'
import { cSyntax, javaSyntax, kotlinSyntax, proguardSyntax, rubySyntax, swiftSyntax } from './syntax.ts'
import { Unparsable } from './unparsable.ts'
import { versionCatalogue } from './version-catalogue.ts'
import { xcconfig } from './xcconfig.ts'
import { interfaceBuilder, scheme, workspace } from './xcode-xml.ts'
import { xml } from './xml.ts'

/** What of a file reaches the release binary. */
export interface CanonicalFile {
  /** Empty: the file says nothing that reaches the binary and counts like an absent one. */
  readonly content: string | Uint8Array
  /** Set when the file could not be read as what its name says; then `content` is its plain text. */
  readonly unknown?: `UNKNOWN_${string}`
}

const code = (syntax: Syntax) => (text: string) => sourceCode(text, syntax)

const canonicalForms: Partial<Record<Format, (text: string, path: string) => string>> = {
  java: code(javaSyntax),
  kotlin: code(kotlinSyntax),
  swift: code(swiftSyntax),
  c: (text) => sourceCode(text, cSyntax, 'all'),
  gradle,
  'gradle-variables': gradleVariables,
  ruby: code(rubySyntax),
  'package-swift': code(swiftSyntax),
  proguard: code(proguardSyntax),
  xml: (text) => xml(text),
  manifest: androidManifest,
  'resource-xml': androidResource,
  'interface-builder': interfaceBuilder,
  xcscheme: scheme,
  workspace,
  plist,
  'info-plist': infoPlist,
  strings,
  json,
  properties,
  toml: versionCatalogue,
  'gradle-lockfile': gradleLockfile,
  pbxproj,
  xcconfig,
  podfile,
  'podfile-lock': podfileLock,
  'package-resolved': packageResolved,
  'generated-package-swift': generatedPackageSwift,
  'package-json': nodePackage,
  'package-lock': nodePackageLock,
  'asset-contents': assetContents,
  xcstrings: stringCatalogue,
}

/**
 * The canonical form of a file: equal for two spellings that give the same binary (native-detection.md §4).
 * Never throws.
 *
 * @param path POSIX, relative to the app directory
 */
export function canonicalFile(path: string, bytes: Uint8Array, context: FileContext): CanonicalFile {
  const { format } = fileKind(path)
  const text = format === 'binary' ? null : decodeText(bytes)
  if (text === null) return { content: bytes }
  const canonical = canonicalForms[format] ?? plainText
  try {
    return { content: canonical(text, pathInside(path, context)) }
  } catch (error) {
    if (!(error instanceof Unparsable)) throw error
    return { content: plainText(text), unknown: `UNKNOWN_${format.toUpperCase().replaceAll('-', '_')}` }
  }
}
