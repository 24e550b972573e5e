import { Invalid } from '../../core/invalid.ts'
import { type NativeBuild, type NativeEntry, nativeText, parseNativeBuild } from '../../core/native-build.ts'
import type { Forge, ForgeTag } from '../../core/ports/forge.ts'
import { UpdateError } from '../../core/update-error.ts'
import { hasSameCode } from '../has-same-code.ts'

type Named = Pick<NativeEntry, 'platform' | 'version' | 'build'>

const recorded = 'native/'
const retired = 'native-retired/'

const nameOf = ({ platform, version, build }: Named): string => `${platform}/${version}+${build}`

/**
 * The ledger of an app on Capgo Cloud: annotated tags whose message is the record. Git needs no service, survives
 * caches and works offline. Several apps of one repository share the names: what is whose stands in the message, and
 * a name that another app was first to use gets ours behind it.
 */
export interface LedgerTags {
  read(): Promise<readonly NativeBuild[]>
  record(build: NativeBuild): Promise<'created' | 'exists'>
  retire(native: Named): Promise<'retired' | 'absent'>
}

/** A record with the tag that it stands in. */
interface Entry {
  /** The name of the tag, without its folder. */
  readonly name: string
  /** Null: recorded before there were several apps, or by hand. */
  readonly appId: string | null
  readonly build: NativeBuild
}

export function ledgerTags(forge: Forge, appId: string): LedgerTags {
  const entries = async (): Promise<readonly Entry[]> => (await forge.listTags(recorded)).map(parseTag)
  const isOurs = (entry: Entry): boolean => entry.appId === null || entry.appId === appId
  const ours = (all: readonly Entry[], native: Named): Entry | undefined =>
    all.find((entry) => isOurs(entry) && nameOf(entry.build) === nameOf(native))
  return {
    async read() {
      const [all, gone] = [await entries(), await forge.listTags(retired)]
      const out = new Set(gone.map(({ name }) => name.slice(retired.length)))
      return all
        .filter(isOurs)
        .map(({ name, build }) => ({ ...build, retired: out.has(name) }))
        .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
    },

    async record(build) {
      const { commit } = build
      if (commit === null)
        throw new UpdateError('INPUT_INVALID', `${nativeText(build)} has no commit for its tag to stand at`, {
          hint: 'Commit the work tree, or name the commit that it was built from with --commit.',
        })
      const all = await entries()
      const before = ours(all, build)
      if (before !== undefined && !hasSameCode(before.build, build)) throw otherwise(build)
      if (before !== undefined) return 'exists'
      const names = [nameOf(build), `${nameOf(build)}@${appId}`]
      const used = new Set(all.map(({ name }) => name))
      for (const name of names.filter((candidate) => !used.has(candidate))) {
        const message = JSON.stringify({ appId, ...build })
        const state = await forge.createTag({ name: `${recorded}${name}`, commit, message })
        // A tag of that moment may be another app's: only our own record counts.
        if (state === 'created' || ours(await entries(), build) !== undefined) return state
      }
      throw otherwise(build)
    },

    async retire(native) {
      const found = ours(await entries(), native)
      const commit = found?.build.commit ?? null
      if (found === undefined || commit === null) return 'absent'
      const message = `${nativeText(native)} is out of service`
      await forge.createTag({ name: `${retired}${found.name}`, commit, message })
      return 'retired'
    },
  }
}

/** A tag of ours that cannot be read is an error: leaving it out would make its binaries invisible. */
function parseTag({ name, message }: ForgeTag): Entry {
  try {
    const raw: unknown = JSON.parse(message)
    const build = parseNativeBuild(raw)
    const { appId } = raw as { readonly appId?: unknown }
    return { name: name.slice(recorded.length), appId: typeof appId === 'string' ? appId : null, build }
  } catch (cause) {
    const why = cause instanceof Invalid || cause instanceof SyntaxError ? cause.message : String(cause)
    throw new UpdateError('DOCUMENT_INVALID', `the tag ${name} holds no native build: ${why}`, {
      hint: `Delete it and record the build again: git push origin :refs/tags/${name}`,
      cause,
    })
  }
}

function otherwise(build: Named): UpdateError {
  return new UpdateError('CONFLICT', `${nativeText(build)} is recorded already, with other native code`, {
    hint: 'A build number stands for one binary: record the new one under its own number, or retire the old one.',
  })
}
