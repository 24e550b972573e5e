import type { Tree } from '../tree.ts'

/** What we read of a package.json. */
export interface PackageJson {
  readonly version: string | null
  readonly packageManager: string | null
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  /** Names that `overrides`, `resolutions` or `pnpm.overrides` mention. */
  readonly overridden: ReadonlySet<string>
}

const texts = (raw: unknown): Record<string, string> =>
  typeof raw === 'object' && raw !== null
    ? Object.fromEntries(
        Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {}

/** The package.json of a folder; null when it is absent or cannot be parsed. */
export async function readPackageJson(tree: Tree, folder: string): Promise<PackageJson | null> {
  const bytes = await tree.read(folder === '' ? 'package.json' : `${folder}/package.json`)
  return bytes === null ? null : parsePackageJson(new TextDecoder().decode(bytes))
}

/** The `name` of a package.json; null when it has none or is no JSON. */
export function parsePackageJsonName(text: string): string | null {
  try {
    const raw = JSON.parse(text.replace(/^\uFEFF/, '')) as { name?: unknown } | null
    return typeof raw?.name === 'string' ? raw.name : null
  } catch {
    return null
  }
}

/** Null when it is no JSON object. */
export function parsePackageJson(text: string): PackageJson | null {
  let raw: Record<string, unknown>
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  if (typeof raw !== 'object' || raw === null) return null
  const pnpm = raw.pnpm as { overrides?: unknown } | undefined
  const overrides = [raw.overrides, raw.resolutions, pnpm?.overrides].flatMap((table) =>
    typeof table === 'object' && table !== null ? Object.keys(table) : [],
  )
  return {
    version: typeof raw.version === 'string' ? raw.version : null,
    packageManager: typeof raw.packageManager === 'string' ? raw.packageManager : null,
    scripts: texts(raw.scripts),
    dependencies: texts(raw.dependencies),
    devDependencies: texts(raw.devDependencies),
    overridden: new Set(overrides.map(overriddenName)),
  }
}

/** The package that a key is about: `a/@x/cam`, `a>@x/cam@8` and `@x/cam@^8` are all about `@x/cam`. */
function overriddenName(key: string): string {
  return /((?:@[^/@\s>]+\/)?[^/@\s>]+)(?:@[^/]*)?$/.exec(key)?.[1] ?? key
}
