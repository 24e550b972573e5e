import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { selfHosted } from '../../../src/backend/self-hosted.ts'
import type { Clock } from '../../../src/core/ports/clock.ts'
import { delivered } from '../../../src/operations/release/delivery.ts'
import { type Move, plannedBundle, prove } from '../../../src/operations/release/prove.ts'
import { openStorage } from '../../../src/storage/open.ts'
import { shippedWorld } from '../../helpers/operation-world.ts'

const zip = Buffer.from('the archive')
const checksum = createHash('sha256').update(zip).digest('hex')
const url = 'https://files.example.com/1.0.1.zip'
const offer = { version: '1.0.1', url, session_key: '', checksum }
const other = { ...offer, version: '1.0.0' }
const nothing = { error: 'no_new_version_available', message: 'x', kind: 'up_to_date' }

/** An endpoint that gives these answers in turn, the last one for ever, and a clock on which waiting takes no time. */
async function world(
  answers: readonly unknown[] | ((platform: unknown) => unknown),
  payload: Buffer | null = zip,
) {
  const made = await shippedWorld()
  const prepared = await made.prepared()
  const asked: Record<string, unknown>[] = []
  let now = 0
  const sleep = async (ms: number): Promise<void> => {
    now += ms
  }
  const clock: Clock = { now: () => new Date(now), sleep }
  const warned: string[] = []
  const fetch = (async (address: string, { body }: { body?: string } = {}) => {
    if (address === url)
      return new Response(payload === null ? null : new Uint8Array(payload), {
        status: payload === null ? 404 : 200,
      })
    const question = JSON.parse(body ?? '{}') as Record<string, unknown>
    const turn = Math.floor(asked.push(question) / 2 - 0.5)
    const answer =
      typeof answers === 'function' ? answers(question.platform) : answers[Math.min(turn, answers.length - 1)]
    if (answer === 'down') throw new Error('down')
    return new Response(JSON.stringify(answer))
  }) as unknown as typeof globalThis.fetch
  const moves = prepared.plans.filter((plan): plan is Move => plan.kind === 'move')
  const { after } = prove(prepared, moves, plannedBundle(prepared, '1.0.1', null))
  const ports = {
    ...made.ports,
    fetch,
    clock,
    log: { ...made.ports.log, warn: (text: string) => void warned.push(text) },
  }
  const run = (updateUrl: string | null = 'https://updates.example.com/updates', but: object = {}) =>
    delivered(
      { ...prepared, ...but },
      ['ios', 'android'],
      { version: '1.0.1', checksum, publicKey: null, names: [], after },
      updateUrl,
      made.store,
      ports,
    )
  return { ...made, prepared, asked, warned, run, waited: () => now }
}

describe('the endpoint that devices ask', () => {
  it.each<[string, readonly unknown[], string, number]>([
    ['gives the bundle', [offer], 'proven', 0],
    ['gives it after a while', [other, nothing, 'down', offer], 'proven', 3_000],
    ['never gives it', [other], 'pending', 30_000],
    ['is never there', ['down'], 'pending', 30_000],
  ])('%s', async (_what, answers, delivery, waited) => {
    const made = await world(answers)
    expect([await made.run(), made.waited()]).toEqual([delivery, waited])
  })

  it('is asked as a device of every live native build', async () => {
    const { run, asked } = await world([offer])
    await run()
    expect(
      asked.map(({ platform, version_build, version_code }) => [platform, version_build, version_code]),
    ).toEqual([
      ['ios', '1.0.0', '1'],
      ['android', '1.0.0', '1'],
    ])
  })

  it.each([
    ['other bytes', Buffer.from('other'), 'the download is not the bundle'],
    ['nothing', null, 'the download of the bundle fails'],
  ])('offers it, and sends %s: not proven, and said', async (_what, payload, said) => {
    const { run, warned } = await world([offer], payload)
    expect(await run()).toBe('pending')
    expect(warned).toEqual([`https://updates.example.com/updates offers 1.0.1, and ${said}`])
  })

  it('a device that a rollout draws rightly gets its candidate, as long as another gets the bundle', async () => {
    const candidate = { ...offer, version: '1.0.2' }
    const rollout = { bundle: '1.0.2', bps: 5000, enabled: true, paused: false, id: 'r' }
    const withRollout = async (answers: (platform: unknown) => unknown) => {
      const made = await world(answers)
      const { state } = made.prepared
      const channels = new Map([['production', { rollout } as never]])
      return made.run(undefined, { state: { ...state, catalog: { ...state.catalog, channels } } })
    }
    expect(await withRollout((platform) => (platform === 'ios' ? candidate : offer))).toBe('proven')
    expect(await withRollout(() => candidate)).toBe('pending')
    expect(await withRollout((platform) => (platform === 'ios' ? other : offer))).toBe('pending')
  })
})

describe('without an endpoint', () => {
  it('the store itself is asked, and an answer that is another one is an error', async () => {
    const made = await world([])
    await expect(made.run(null)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('the store holds 1.0.1 and would answer'),
    })
    await made.release()
    expect(await made.run(null)).toBe('simulated')
    const backend = selfHosted(openStorage(made.store), 'com.example.notes', made.ports.clock)
    expect((await backend.state('production')).bundles.map(({ version }) => version)).toEqual(['1.0.1'])
  })
})
