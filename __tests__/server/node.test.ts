import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Handler } from '../../src/server/handler.ts'
import { type NodeServer, startNodeServer } from '../../src/server/node.ts'

const say =
  (text: string): Handler =>
  async () =>
    new Response(text)

async function start(handler: () => Handler, host = '127.0.0.1', port = 0): Promise<NodeServer> {
  const server = await startNodeServer(handler, { host, port })
  let stopped = false
  onTestFinished(() => (stopped ? undefined : server.stop()))
  return {
    ...server,
    stop() {
      stopped = true
      return server.stop()
    },
  }
}

describe('a server on this machine', () => {
  it('says where it listens, and answers there with the handler of the moment', async () => {
    let handler = say('one')
    const { address } = await start(() => handler)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
    expect(await (await fetch(address)).text()).toBe('one')
    handler = say('two')
    expect(await (await fetch(address)).text()).toBe('two')
  })

  it('a port that is taken is an error, not a server that listens nowhere', async () => {
    const { address } = await start(() => say(''))
    const port = Number(new URL(address).port)
    await expect(startNodeServer(() => say(''), { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('passes method, headers and body on as they came', async () => {
    const { address } = await start(() => async (asked) => {
      return Response.json([asked.method, asked.headers.get('x-device'), await asked.text()])
    })
    const answer = await fetch(address, { method: 'POST', headers: { 'x-device': 'd1' }, body: 'ünï' })
    expect(await answer.json()).toEqual(['POST', 'd1', 'ünï'])
  })
})

describe('stopping', () => {
  it('ends the answer that is under way, takes no new one, and is done when it was given', async () => {
    let finish = (): void => {}
    let begun = (): void => {}
    const arrived = new Promise<void>((done) => {
      begun = done
    })
    const { address, stop } = await start(() => async () => {
      begun()
      await new Promise<void>((done) => {
        finish = done
      })
      return new Response('finished')
    })
    const answer = fetch(address).then((response) => response.text())
    await arrived
    const stopped = stop()
    await expect(fetch(address)).rejects.toThrow()
    finish()
    expect(await answer).toBe('finished')
    await stopped
  })

  it('a connection that is kept open does not keep the server', async () => {
    const { address, stop } = await start(() => say('hello'))
    await new Promise((done) =>
      request(address, { headers: { connection: 'keep-alive' } }, (response) => {
        response.resume().on('end', done)
      }).end(),
    )
    const since = performance.now()
    await stop()
    expect(performance.now() - since).toBeLessThan(2_000)
  })

  it('a connection that never asks does not keep the server', async () => {
    const { address, stop } = await start(() => say('hello'))
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.on('error', () => {})
    onTestFinished(() => {
      socket.destroy()
    })
    await new Promise((done) => socket.once('connect', done))
    const since = performance.now()
    await stop()
    expect(performance.now() - since).toBeLessThan(2_000)
  })
})
