import { describe, expect, it } from 'vitest'
import { appId, names, serves, shipped, web } from '../helpers/capgo-app.ts'
import { otherUsersKey, readOnlyKey, standInKey } from '../helpers/capgo-cloud.ts'
import { runCli } from '../helpers/run-cli.ts'

describe('what Capgo Cloud refuses', () => {
  it.each([
    ['no token', { CAPGO_TOKEN: '' }, ['--store', 'capgo'], 2, 'wants an API key in CAPGO_TOKEN'],
    ['a wrong token', { CAPGO_TOKEN: 'wrong' }, [], 4, 'GET /channel with 401: invalid_apikey'],
    ['a read-only token', { CAPGO_TOKEN: readOnlyKey }, [], 4, 'POST /channel with 403: app_access_denied'],
  ])('%s', async (_what, env, args, exitCode, said) => {
    const made = await shipped()
    const result = await runCli(['release', ...args], { cwd: made.repo.folder, env: { ...made.env, ...env } })
    expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringContaining(said)])
    expect(serves(made)).toBeNull()
  })

  it.each([
    ['a plan that is used up', { planUsedUp: true }, /plan of the organisation is used up/],
    [
      'an organisation that wants encryption',
      { encrypted: true },
      /encrypted bundles only: give the private key/,
    ],
  ])('%s: the error says the way out and what is live', async (_what, organisation, way) => {
    const made = await shipped()
    await made.release()
    web(made.repo, 'Hello again')
    Object.assign(made.cloud.organisation, organisation)
    const { exitCode, stderr } = await made.release()
    expect([exitCode, stderr]).toEqual([4, expect.stringMatching(way)])
    expect(stderr).toContain('Live now: channel production serves 1.0.1 to ios, android')
    expect(serves(made)).toBe('1.0.1')
  })

  it('a call that is never answered ends, and what it did is found by reading', async () => {
    const made = await shipped()
    let hung = false
    made.cloud.intercept = (call) => {
      if (call !== 'POST /channel' || hung || !made.cloud.channels.has('production')) return null
      hung = true
      return 'hang'
    }
    const { exitCode, stderr } = await made.release()
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('did not answer POST /channel')])
    expect(stderr).toContain('Live now: channel production serves no bundle')
    expect((await made.release()).stdout).toContain('Outcome: relinked, channel production, version 1.0.1')
  })

  it('a bundle of another user is linked all the same, which "channel set -b" of the CLI refuses', async () => {
    const made = await shipped()
    const other = await runCli(['release'], {
      cwd: made.repo.folder,
      env: { ...made.env, CAPGO_TOKEN: otherUsersKey },
    })
    expect(other.exitCode, other.stderr).toBe(0)
    made.cloud.channels.delete('production')
    const { stdout, stderr } = await made.release()
    expect(stdout, stderr).toContain('Outcome: relinked, channel production, version 1.0.1')
    expect(made.cloud.bundles[0]?.user_id).toBe(otherUsersKey)
    const answer = await fetch(`${made.cloud.url}/private/own-bundle?app_id=${appId}&name=1.0.1`, {
      headers: { authorization: standInKey },
    })
    expect(answer.status).toBe(400)
  })

  it('a bundle that a channel serves is not deleted by anybody', async () => {
    const made = await shipped()
    await made.release()
    const answer = await fetch(`${made.cloud.url}/bundle`, {
      method: 'DELETE',
      headers: { authorization: standInKey },
      body: JSON.stringify({ app_id: appId, version: '1.0.1' }),
    })
    expect(await answer.json()).toMatchObject({ error: 'cannot_delete_linked_version' })
    expect(made.cloud.calls.filter((call) => call === 'DELETE /bundle')).toHaveLength(1)
  })

  it('an app that is not there', async () => {
    const made = await shipped()
    made.repo.write('capacitor-ota.config.json', '{"appId": "com.example.other"}')
    const { exitCode, stderr } = await made.release()
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('cannot_access_app')])
  })

  it('ask 6: a name that a deleted bundle used up: the next one is taken', async () => {
    const made = await shipped()
    await made.release()
    for (const bundle of made.cloud.bundles) bundle.deleted = true
    made.cloud.channels.delete('production')
    web(made.repo, 'Hello again')
    expect(JSON.parse((await made.run('plan', '--json')).stdout)).toMatchObject({ version: '1.0.2' })
    const { stdout, stderr } = await made.release()
    expect(stdout, stderr).toContain('Outcome: published, channel production, version 1.0.2')
    expect(made.cloud.calls.filter((call) => call === 'POST /private/row')).toHaveLength(2)
  })

  it('a server that stumbles is asked again when nothing is written, and told when it is', async () => {
    const made = await shipped()
    let stumbles = 1
    made.cloud.intercept = (call) => {
      if (call !== 'GET /bundle' || stumbles === 0) return null
      stumbles -= 1
      return { status: 503, body: '<html>busy</html>' }
    }
    expect((await made.release()).stdout).toContain('Outcome: published')
    web(made.repo, 'Hello again')
    made.cloud.intercept = (call) =>
      call === 'POST /channel' ? { status: 500, body: '<html>down</html>' } : null
    const { exitCode, stderr } = await made.release()
    expect([exitCode, stderr]).toEqual([4, expect.stringMatching(/Capgo Cloud/)])
    made.cloud.intercept = () => null
    expect((await made.release()).stdout).toContain('Outcome: relinked, channel production, version 1.0.2')
  })

  it('ask 9: a CLI that ends well and uploaded nothing is not believed', async () => {
    const made = await shipped()
    const result = await runCli(['release'], {
      cwd: made.repo.folder,
      env: { CAPGO_TOKEN: standInKey, CAPACITOR_OTA_CAPGO_CLI: `${process.execPath} -e console.log(1)` },
    })
    expect([result.exitCode, result.stderr]).toEqual([
      4,
      expect.stringContaining('ended with exit code 0, and bundle 1.0.1 is not on Capgo Cloud'),
    ])
    expect(result.stderr).toContain('devices keep the bundle they have')
  })

  it('a channel that somebody else moved in between is a lost race', async () => {
    const made = await shipped()
    await made.release()
    web(made.repo, 'Hello again')
    let moved = false
    made.cloud.answered = (call) => {
      if (call !== 'POST /private/files' || moved) return
      moved = true
      const entry = made.cloud.channels.get('production')
      if (entry !== undefined) made.cloud.channels.set('production', { ...entry, updated_at: 'elsewhere' })
    }
    const { stdout, stderr } = await made.release()
    expect(stdout, stderr).toContain('Outcome: published, channel production, version 1.0.2')
    expect(names(made)).toEqual(['1.0.1', '1.0.2'])
  })
})
