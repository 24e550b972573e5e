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
 * caches and works offline.
 */
export interface LedgerTags {
  read(): Promise<readonly NativeBuild[]>
  record(build: NativeBuild): Promise<'created' | 'exists'>
  retire(native: Named): Promise<'retired' | 'absent'>
}

export function ledgerTags(forge: Forge): LedgerTags {
  const read = async (): Promise<readonly NativeBuild[]> => {
    const [builds, gone] = [await forge.listTags(recorded), await forge.listTags(retired)]
    const out = new Set(gone.map(({ name }) => name.slice(retired.length)))
    return builds
      .map(parseTag)
      .map((build) => ({ ...build, retired: out.has(nameOf(build)) }))
      .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
  }
  return {
    read,
    async record(build) {
      const before = (await read()).find((each) => nameOf(each) === nameOf(build))
      if (before !== undefined && !hasSameCode(before, build)) throw otherwise(build)
      if (before !== undefined) return 'exists'
      const { commit } = build
      if (commit === null)
        throw new UpdateError('INPUT_INVALID', `${nativeText(build)} has no commit for its tag to stand at`, {
          hint: 'Commit the work tree, or name the commit that it was built from with --commit.',
        })
      await forge.createTag({ name: `${recorded}${nameOf(build)}`, commit, message: JSON.stringify(build) })
      return 'created'
    },
    async retire(native) {
      const found = (await read()).find((each) => nameOf(each) === nameOf(native))
      if (found === undefined || found.commit === null) return 'absent'
      const message = `${nativeText(native)} is out of service`
      await forge.createTag({ name: `${retired}${nameOf(native)}`, commit: found.commit, message })
      return 'retired'
    },
  }
}

/** A tag of ours that cannot be read is an error: leaving it out would make its binaries invisible. */
function parseTag({ name, message }: ForgeTag): NativeBuild {
  try {
    return parseNativeBuild(JSON.parse(message))
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
