import type { Impact } from '../../core/verdict.ts'
import type { CanonicalFile } from './canonical-file.ts'
import { fileKind } from './file-kind.ts'

/** What differs between two states of one input file. */
export interface FileChange {
  /** UPPER_SNAKE: of the file's kind, or `UNKNOWN_…` when one state could not be read. */
  readonly code: string
  readonly impact: Impact
  /** Names of what differs, `+` added, `-` removed; never a value. Empty when the form has no names. */
  readonly names: readonly string[]
  /** The names for a sentence, shortened: `+uses-permission[android.permission.CAMERA] and 2 more`. */
  readonly what: string
}

const shown = 3

/** Canonical lines are `name TAB value`; the values under each name. */
function linesByName({ content }: CanonicalFile): Map<string, string> {
  const values = new Map<string, string>()
  if (typeof content !== 'string') return values
  for (const line of content.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab <= 0) continue
    const name = line.slice(0, tab)
    values.set(name, `${values.get(name) ?? ''}${line}\n`)
  }
  return values
}

function changedNames(before: CanonicalFile, after: CanonicalFile): string[] {
  const old = linesByName(before)
  const now = linesByName(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    if (old.get(name) === now.get(name)) return []
    if (!old.has(name)) return [`+${name}`]
    return now.has(name) ? [name] : [`-${name}`]
  })
}

function listText(names: readonly string[]): string {
  const rest = names.length - shown
  return rest > 0 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(', ')
}

const absent: CanonicalFile = { content: '' }

/**
 * Names what changed between two canonical forms of one file; null stands for a file that is not there.
 *
 * @param path POSIX, relative to the app directory
 */
export function fileChange(
  path: string,
  before: CanonicalFile | null,
  after: CanonicalFile | null,
): FileChange {
  const kind = fileKind(path)
  const names = before === null || after === null ? [] : changedNames(before, after)
  const onlyTexts = names.length > 0 && names.every((name) => /UsageDescription$/.test(name))
  const what = before === null ? 'file added' : after === null ? 'file removed' : listText(names)
  return {
    code: (after ?? absent).unknown ?? (before ?? absent).unknown ?? kind.code,
    impact: onlyTexts ? 'binary-only' : kind.impact,
    names,
    what: what === '' ? 'content changed' : what,
  }
}
