/** File names that never reach a binary, with the reason; the first match wins. `Security.swift` is code, not docs. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\.(md|markdown|rst|adoc)$/i, 'docs'],
  [
    /^(readme|changelog|changes|history|licen[sc]e|notice|copying|contributing|code_of_conduct|authors|contributors|security)([_-][^.]*)?(\.(txt|html?|rtf|pdf))?$/i,
    'docs',
  ],
  [/^(\.DS_Store|\.AppleDouble|Thumbs\.db|desktop\.ini)$/i, 'IDE files'],
  [
    /^\.(gitignore|gitattributes|gitkeep|keep|npmkeep|npmignore|gitmodules|git-blame-ignore-revs)$/,
    'git files',
  ],
  [
    /^(\.editorconfig|\.swiftlint[^/]*\.ya?ml|\.swiftformat|\.swift-format|\.clang-format|\.clang-tidy|\.rubocop\.yml|\.prettier.*|\.eslint.*|\.stylelint.*|lint[^/]*\.xml|ktlint[^/]*\.ya?ml|detekt[^/]*\.(ya?ml|xml)|\.oclint|sonar-project\.properties|\.periphery\.yml)$/,
    'linter and formatter',
  ],
  [/^\.(swift|xcode|ruby|java|node)-version$|^\.(tool-versions|sdkmanrc|nvmrc)$/, 'build runner'],
  [/\.iml$|\.ipr$|\.iws$|^\.(project|classpath|factorypath)$/, 'IDE files'],
  [
    /\.xcuserstate$|^(IDEWorkspaceChecks\.plist|WorkspaceSettings\.xcsettings|xcschememanagement\.plist)$/,
    'IDE files',
  ],
  [/\.xcodeproj\.bak$|\.pbxproj\.(bak|orig)$|\.(orig|rej|swp)$/, 'IDE files'],
  [
    /^(Gemfile(\.lock)?|Dangerfile|Brewfile(\.lock\.json)?|Mintfile|Fastfile|Appfile|Matchfile|Jenkinsfile|Makefile|codemagic\.ya?ml|bitrise\.ya?ml|\.bitrise.*|azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|\.travis\.yml|appcenter-.*\.sh|renovate\.json)$/,
    'CI',
  ],
  [
    /\.(apk|aab|ipa|apks|idsig)$|\.(dSYM|xcarchive)(\.zip)?$|^(output|output-metadata)\.json$/,
    'build output',
  ],
  [
    /\.(jks|keystore|p12|p8|mobileprovision|provisionprofile|certSigningRequest)(\.(gpg|enc|asc|b64|base64))?$/i,
    'signing',
  ],
  [/^(key|keystore|signing|key-store|release-signing)\.properties(\..*)?$/i, 'signing'],
  [/^export[-_]?options.*\.plist$/i, 'signing'],
  [/^local\.properties(\..*)?$/, 'local settings'],
  [/^(gradlew(\.bat)?|gradle-wrapper\.(jar|properties)|gradle-daemon-jvm\.properties)$/, 'build runner'],
  [/^version\.properties$/, 'release metadata'],
  [/\.xctestplan$/, 'tests'],
]

/** Why the last segment says that a file never counts, or null. */
export function neutralNameReason(segments: readonly string[]): string | null {
  const name = segments.at(-1) ?? ''
  return rules.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
