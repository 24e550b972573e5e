import { describe, expect, it } from 'vitest'
import { privateAddresses } from '../../../src/project/checks/private-addresses.ts'

const said = (text: string): readonly string[] =>
  privateAddresses(new Map([['assets/main.js', text]])).map((fault) => fault.text)

describe('ask 2: a bundle that asks the developer’s own machine', () => {
  it.each([
    ['http://localhost:3000/api', 'http://localhost:3000'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['ws://[::1]:5173', 'ws://[::1]:5173'],
    ['http://10.0.2.2', 'http://10.0.2.2'],
    ['https://192.168.1.20:8443/x', 'https://192.168.1.20:8443'],
    ['http://172.16.0.1', 'http://172.16.0.1'],
  ])('%s is told with its file', (url, named) => {
    expect(said(`fetch("${url}")`)).toEqual([
      `the built files name addresses that phones cannot reach: ${named} in assets/main.js`,
    ])
  })

  it.each([
    'http://localhost',
    'capacitor://localhost',
    'https://localhost/',
    'http://172.32.0.1',
    'https://api.example.com:8443',
    '10.0.2.2',
  ])('%s is none', (text) => {
    expect(said(`fetch("${text}")`)).toEqual([])
  })

  it('names five and says that there are more', () => {
    const many = [1, 2, 3, 4, 5, 6].map((host) => `http://10.0.0.${host}`).join(' ')
    expect(said(many)[0]).toMatch(/10\.0\.0\.5 in assets\/main\.js, …$/)
  })
})
