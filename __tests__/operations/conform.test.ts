import { describe, expect, it } from 'vitest'
import { conform } from '../../src/operations/conform.ts'
import { commandWith } from '../helpers/command.ts'
import { silentPorts } from '../helpers/detection-repo.ts'
import { operationWorld } from '../helpers/operation-world.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const updateUrl = 'https://updates.example.com/updates'

/** Ports whose server answers everything with one body, and writes down which apps asked. */
function answering(status: number, body: unknown) {
  const apps = new Set<unknown>()
  const fetch = (async (_url: string, { body: asked }: { body?: string } = {}) => {
    if (asked?.startsWith('{') === true) apps.add((JSON.parse(asked) as { app_id?: unknown }).app_id)
    return new Response(JSON.stringify(body), { status })
  }) as unknown as typeof globalThis.fetch
  return { apps, ports: { ...silentPorts(), fetch } }
}

describe('a server is asked as devices ask', () => {
  it('one that answers business with 429 breaks the protocol, and why that matters is said', async () => {
    const { ports } = answering(429, { error: 'on_premise_app' })
    const command = commandWith('conform', {
      workingDirectory: tempFolder(),
      updateUrl,
      app: ['com.example.a'],
    })
    const { checks } = await conform(command, ports)
    const faulty = checks.filter(({ faults }) => faults.length > 0)
    expect(faulty.length).toBeGreaterThan(0)
    for (const { faults } of faulty)
      for (const { effect } of faults) expect(effect.length).toBeGreaterThan(10)
  })

  it('as the app that is named, else as that of the folder', async () => {
    const named = answering(200, { error: 'no_channel', message: 'x', kind: 'failed' })
    await conform(
      commandWith('conform', { workingDirectory: tempFolder(), updateUrl, app: ['com.example.a'] }),
      named.ports,
    )
    expect([...named.apps]).toContain('com.example.a')
    const here = answering(200, { error: 'no_channel', message: 'x', kind: 'failed' })
    const { repo } = operationWorld()
    await conform(commandWith('conform', { workingDirectory: repo.folder, updateUrl }), here.ports)
    expect([...here.apps]).toContain('com.example.notes')
  })

  it('without an app it says how to name one', async () => {
    const { ports } = answering(200, {})
    await expect(
      conform(commandWith('conform', { workingDirectory: tempFolder(), updateUrl }), ports),
    ).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining('--app com.example.app'),
    })
  })
})
