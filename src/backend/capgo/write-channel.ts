import { UpdateError } from '../../core/update-error.ts'
import type { Candidate, ChannelSettings, Revision } from '../backend.ts'
import { settingsBody, settingsNotKept } from './channel-settings.ts'
import { revisionOf } from './cloud-state.ts'
import type { CapgoLists } from './lists.ts'
import type { CapgoRest } from './rest.ts'
import type { ChannelRow } from './rows.ts'

/** Writes to channels. There is no compare-and-set: read, check, write, read back, and report a lost race. */
export interface ChannelWriter {
  settings(name: string, settings: ChannelSettings, expected: Revision): Promise<Revision>
  point(name: string, to: string, expected: Revision): Promise<Revision>
  rollout(name: string, candidate: Candidate | null, expected: Revision): Promise<Revision>
  remove(name: string): Promise<void>
}

type Body = Readonly<Record<string, unknown>>

export function channelWriter(rest: CapgoRest, lists: CapgoLists, appId: string): ChannelWriter {
  /** @param wrong what of the row is not as it was written; empty when all is */
  const change = async (
    name: string,
    body: Body,
    wrong: (after: ChannelRow) => UpdateError | null,
  ): Promise<Revision> => {
    // Whether a write that failed was done is found by reading, not by its error.
    const failure = await rest.post('/channel', { app_id: appId, channel: name, ...body }).then(
      () => null,
      (error: unknown) => error,
    )
    const after = await lists.channelNamed(name).catch((error: unknown) => {
      throw failure ?? error
    })
    const fault = after === null ? movedOn(name, null) : wrong(after)
    if (fault !== null) throw failure ?? fault
    return after === null ? null : revisionOf(after)
  }
  const expect = async (name: string, expected: Revision): Promise<ChannelRow | null> => {
    const before = await lists.channelNamed(name)
    if ((before === null ? null : revisionOf(before)) !== expected) throw movedOn(name, before)
    return before
  }
  return {
    async settings(name, settings, expected) {
      const before = await expect(name, expected)
      const body = settingsBody(settings, before === null)
      return change(name, body, (after) => {
        const faults = settingsNotKept(body, after)
        return faults.length === 0
          ? null
          : new UpdateError(
              'BACKEND_FAILED',
              `Capgo Cloud did not keep the settings of channel ${name}: ${faults.join('; ')}`,
            )
      })
    },

    async point(name, to, expected) {
      const before = await expect(name, expected)
      if (before === null) throw movedOn(name, null)
      if (servedBy(before) === to) return expected
      const version = to === 'builtin' ? null : to
      return change(name, { version }, (after) => (servedBy(after) === to ? null : movedOn(name, after)))
    },

    async rollout(name, candidate, expected) {
      const before = await expect(name, expected)
      if (before === null) throw movedOn(name, null)
      return change(name, candidate === null ? endOfRollout : rolloutBody(candidate), (after) =>
        isAsAsked(after, candidate) ? null : movedOn(name, after),
      )
    },

    async remove(name) {
      if ((await lists.channelNamed(name)) === null) return
      const failure = await rest.delete('/channel', { app_id: appId, channel: name }).then(
        () => null,
        (error: unknown) => error,
      )
      if ((await lists.channelNamed(name)) === null) return
      throw failure ?? new UpdateError('BACKEND_FAILED', `Capgo Cloud did not remove the channel ${name}`)
    },
  }
}

const servedBy = ({ version }: ChannelRow): string => version ?? 'builtin'

const endOfRollout = { rollback: true } as const

const rolloutBody = ({ bundle, bps, paused }: Candidate): Body => ({
  rolloutVersion: bundle,
  rolloutPercentageBps: bps,
  rolloutEnabled: true,
  rolloutPaused: paused,
})

function isAsAsked({ rollout }: ChannelRow, candidate: Candidate | null): boolean {
  if (candidate === null) return rollout === null
  return (
    rollout?.enabled === true &&
    rollout.bundle === candidate.bundle &&
    rollout.bps === candidate.bps &&
    rollout.paused === candidate.paused
  )
}

function movedOn(name: string, now: ChannelRow | null): UpdateError {
  const serves = now === null ? 'is not there any more' : `serves ${servedBy(now)} now`
  return new UpdateError('CONFLICT', `channel ${name} of Capgo Cloud moved on: it ${serves}`, {
    hint: 'Another run was faster; run again to release on top of it.',
  })
}
