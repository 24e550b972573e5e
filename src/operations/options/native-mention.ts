import { Invalid } from '../../core/invalid.ts'
import { parseBuildNumber } from '../../core/native-build.ts'
import { type Platform, parsePlatform } from '../../core/platform.ts'

/** A shipped native build as a person names it on the command line. */
export interface NativeMention {
  readonly platform: Platform
  readonly version: string
  readonly build: string
  /** The commit it was built from, in any form git takes. */
  readonly ref: string
}

/** A store version: one to three numbers with an optional suffix. @throws Invalid otherwise. */
export function parseNativeVersion(text: string): string {
  if (!/^\d+(\.\d+){0,2}(-[0-9A-Za-z.-]+)?$/.test(text)) {
    throw new Invalid(`must be a version such as 1.0.0, got ${JSON.stringify(text)}`)
  }
  return text
}

/** A commit, branch or tag; never something that git would read as an option. @throws Invalid otherwise. */
export function parseGitRef(text: string): string {
  if (text === '' || text.startsWith('-') || /[\s\0:?*[\\]|\.\.|@\{-/.test(text)) {
    throw new Invalid(`must be a commit, branch or tag, got ${JSON.stringify(text)}`)
  }
  return text
}

/** Reads `android:1.0.0+100@<ref>`. @throws Invalid otherwise. */
export function parseNativeMention(text: string): NativeMention {
  const parts = /^([a-z]+):([^+@]+)\+([^@]+)@(.+)$/.exec(text)
  const [platform, version, build, ref] = parts?.slice(1) ?? []
  if (platform === undefined || version === undefined || build === undefined || ref === undefined) {
    throw new Invalid(
      `must be <platform>:<version>+<build>@<ref>, for example android:1.0.0+100@v1.0.0, got ${JSON.stringify(text)}`,
    )
  }
  return {
    platform: parsePlatform(platform),
    version: parseNativeVersion(version),
    build: parseBuildNumber(build),
    ref: parseGitRef(ref),
  }
}
