import type { Fingerprint, FingerprintSource } from './fingerprint.ts'
import type { Reason } from './verdict.ts'

/** Every difference between two fingerprints of one recipe, from what shipped to what is asked about. */
export function compareFingerprints(shipped: Fingerprint, wanted: Fingerprint): readonly Reason[] {
  if (shipped.hash === wanted.hash) return []
  if (shipped.recipe !== wanted.recipe) return [recipeReason(shipped, wanted)]
  const before = new Map(shipped.sources.map((source) => [source.id, source]))
  const after = new Map(wanted.sources.map((source) => [source.id, source]))
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  return ids.flatMap((id) => {
    const from = before.get(id)
    const to = after.get(id)
    if (from?.hash === to?.hash) return []
    return [reasonOf(from, to)]
  })
}

function recipeReason(shipped: Fingerprint, wanted: Fingerprint): Reason {
  return {
    code: 'UNKNOWN_RECIPE',
    subject: `recipe ${shipped.recipe}`,
    impact: 'compat',
    text: `the recorded fingerprint (recipe ${shipped.recipe}) cannot be compared with recipe ${wanted.recipe}`,
    wayOut: 'fetch the commit that the build was made from, retire the build, or ship a native build',
  }
}

function reasonOf(from: FingerprintSource | undefined, to: FingerprintSource | undefined): Reason {
  const source = to ?? from
  if (source === undefined) throw new Error('a difference has at least one side')
  if (source.kind === 'plugin' || source.kind === 'runtime') return packageReason(source, from, to)
  const what = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'
  return {
    code: source.code,
    subject: source.label,
    impact: source.impact,
    text: `${noun(source.kind)}${source.label} ${what}`,
    wayOut: `undo the change of ${source.label}, or ship a native build`,
  }
}

const noun = (kind: string): string => (kind === 'native-file' ? '' : `${kind.replaceAll('-', ' ')} `)

/** `name@version`; scoped names hold an `@` of their own. */
const versionIn = (label: string): string => label.slice(label.lastIndexOf('@') + 1)
const nameIn = (label: string): string => label.slice(0, label.lastIndexOf('@'))

function packageReason(
  source: FingerprintSource,
  from: FingerprintSource | undefined,
  to: FingerprintSource | undefined,
): Reason {
  const name = nameIn(source.label)
  const kind = source.kind.toUpperCase()
  const old = from === undefined ? undefined : versionIn(from.label)
  const next = to === undefined ? undefined : versionIn(to.label)
  const [code, text, wayOut] =
    old === undefined
      ? ([
          `${kind}_ADDED`,
          `${source.kind} ${name} ${next} added`,
          `remove ${name}, or ship a native build`,
        ] as const)
      : next === undefined
        ? ([
            `${kind}_REMOVED`,
            `${source.kind} ${name} ${old} removed`,
            `add ${name}@${old} again, or ship a native build`,
          ] as const)
        : ([
            source.code.startsWith('UNKNOWN_') ? source.code : `${kind}_BUMPED`,
            `${source.kind} ${name} ${old} -> ${next}`,
            `go back to ${name}@${old}, or ship a native build`,
          ] as const)
  return {
    code,
    subject: name,
    ...(old === undefined ? {} : { from: old }),
    ...(next === undefined ? {} : { to: next }),
    impact: next === undefined ? 'binary-only' : 'compat',
    text,
    wayOut,
  }
}
