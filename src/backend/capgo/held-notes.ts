import type { Held } from '../../core/channel.ts'
import type { CapgoLists } from './lists.ts'
import { type HeldNote, type ReleaseNote, releaseNote } from './release-note.ts'
import type { CapgoRest } from './rest.ts'

/**
 * Writes what waits for a native build into the comments of its bundles: a channel of Capgo Cloud has no field for
 * it. Only comments that change are written; bundles of other people are left alone.
 */
export async function writeHeld(
  channel: string,
  held: readonly Held[],
  { rest, lists, appId }: { readonly rest: CapgoRest; readonly lists: CapgoLists; readonly appId: string },
): Promise<void> {
  for (const { id, version, note, deleted } of await lists.bundles()) {
    if (id === null || note === null || deleted) continue
    const before = releaseNote(note)
    const after = releaseNote(withHeld(note, channel, held.find((each) => each.version === version) ?? null))
    if (after !== before)
      await rest.post('/bundle/metadata', { app_id: appId, version_id: id, comment: after })
  }
}

function withHeld(note: ReleaseNote, channel: string, held: Held | null): ReleaseNote {
  const others = note.held.filter((each) => each.channel !== channel)
  const ours: readonly HeldNote[] =
    held === null ? [] : [{ channel, platforms: held.platforms, since: held.since }]
  return { ...note, held: [...others, ...ours] }
}
