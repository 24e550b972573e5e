/** Settings of Xcode that say who signs, which version it is, or what the compiler warns about. */
const neutralSetting =
  /^(MARKETING_VERSION|CURRENT_PROJECT_VERSION|VERSIONING_SYSTEM|VERSION_INFO_\w+|DYLIB_\w+|DEVELOPMENT_TEAM|CODE_SIGN_IDENTITY|CODE_SIGN_STYLE|PROVISIONING_PROFILE\w*|CODE_SIGNING_\w+|CLANG_WARN_\w+|CLANG_ANALYZER_\w+|GCC_WARN_\w+|ENABLE_PREVIEWS|ENABLE_TESTABILITY|ENABLE_USER_SCRIPT_SANDBOXING)$/

/** Whether a build setting, with its condition as in `ARCHS[sdk=iphoneos*]`, never changes the archive. */
export function isNeutralSetting(setting: string): boolean {
  if (/\[sdk=(iphone|watch|appletv|xr)simulator/.test(setting)) return true
  return neutralSetting.test(setting.replace(/\[.*$/, ''))
}
