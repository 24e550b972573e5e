import type { Statement } from './gradle-script.ts'

const declared =
  '(?:(?:final|private|internal|static|const|lateinit|def|val|var|int|long|String|Integer|Long|Int) |(?:project\\.|rootProject\\.)?(?:ext|extra)\\.)*'
const metadata =
  '(?:(?:app|my|android|build|base|default|current|release|project|package|computed|generated|git)?_?version_?(?:code|name)\\w*|(?:app_?)?version_?(?:major|minor|patch|build|build_?num(?:ber)?)|(?:app_?)?build_?number)'

/** Dependencies of tests and debug builds, with a block or without. */
const testDependency =
  /^(?:(ksp|kapt)?(test|androidTest|debug)\w*(Implementation|Api|Compile|CompileOnly|RuntimeOnly|AnnotationProcessor|Util)|(kapt|ksp)(Test|AndroidTest|Debug)) /

/** Statements that never change the release binary, whatever stands round them. */
const neutralStatements: readonly RegExp[] = [
  /^(\w+\.)*(set)?version(Code|Name|NameSuffix|CodeOverride|NameOverride)\b/i,
  new RegExp(`^${declared}${metadata}(?:: ?\\w+)?(?:$|[ =])`, 'i'),
  new RegExp(`^(?:project\\.)?(?:ext|extra)(?:\\.set "|\\[")${metadata}"`, 'i'),
  /^(\w+\.)*(set "?)?(archivesBaseName|archivesName|outputFileName)\b/,
  /^(project\.)?setProperty "archivesBaseName"/,
  /^(if ?\(.*\))?signingConfigs?\b/s,
  /^(println|print|logger\.\w+)\b/,
  /^import java\.(util\.Properties|io\.(File|FileInputStream))$/,
  /^((def|val|var|final) )?(key(store)?|signing|upload|release)(Store|Key|Signing)?(Properties|Props|Prop)(File)?\b/i,
  /^FileInputStream\(key/i,
  /^(def|val|var) (has|is|use)?\w*(keystore|signing)\w*\b/i,
  /^testInstrumentationRunner(Arguments?)?\b/,
  /^((project\.)?ext\.)?(junitVersion|androidxJunitVersion|androidxEspressoCoreVersion)\b/,
]

const neutralBlocks =
  /^(signingConfigs?|signingConfig[ =].*|FileInputStream\(key.*|lint|lintOptions|testOptions|(tasks\.(register|create|named)\W*|task )clean\b.*)$/
const debugBlock = /^(debug|(getByName|named|maybeCreate|create) "debug")$/
const testSourceSet =
  /^(test|androidTest|debug|(getByName|named|maybeCreate|create) "(test|androidTest|debug)")$/

/** Whether a statement, in the blocks that stand round it, says nothing about the release binary. */
export function isNeutralStatement({ text, body }: Statement, parents: readonly string[]): boolean {
  if (testDependency.test(text)) return true
  if (body === null) {
    if (parents.at(-1) === 'sourceSets' && /^(test|androidTest|debug)\./.test(text)) return true
    return neutralStatements.some((pattern) => pattern.test(text))
  }
  if (neutralBlocks.test(text)) return true
  if (parents.at(-1) === 'buildTypes') return debugBlock.test(text)
  return parents.at(-1) === 'sourceSets' && testSourceSet.test(text)
}

/** Blocks that mean nothing when everything in them was neutral. A flavour is not among them: its name counts. */
export const meaninglessWhenEmpty =
  /^(android|ext|defaultConfig|buildTypes|release|(getByName|named) "release"|dependencies|sourceSets|else|try|if ?\(.*\))$/s
