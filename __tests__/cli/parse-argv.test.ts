import { describe, expect, it } from 'vitest'
import { parseArgv } from '../../src/cli/parse-argv.ts'

const given = (line: string) => {
  const asked = parseArgv(line.split(' '))
  if (asked.kind !== 'run') throw new Error(`${line} runs nothing`)
  return { verb: asked.verb, given: asked.given, json: asked.json }
}

describe('what a command line asks for', () => {
  it.each([
    [[], { kind: 'help', verb: null }],
    [['--help'], { kind: 'help', verb: null }],
    [['help', 'release'], { kind: 'help', verb: 'release' }],
    [['help', 'nothing'], { kind: 'help', verb: null }],
    [['release', '--store', 'x', '-h'], { kind: 'help', verb: 'release' }],
  ])('%j', (words, asked) => {
    expect(parseArgv(words)).toEqual(asked)
  })

  it.each([
    ['release --store file:x', { store: ['file:x'] }],
    ['release --store=file:x', { store: ['file:x'] }],
    ['release --store=', { store: [''] }],
    ['release --dry-run', { 'dry-run': ['true'] }],
    ['release --no-dry-run', { 'dry-run': ['false'] }],
    ['release --dry-run=false', { 'dry-run': ['false'] }],
    ['release --fail-on held --fail-on superseded', { 'fail-on': ['held', 'superseded'] }],
    ['fingerprint --compare HEAD~1 HEAD --app .', { compare: ['HEAD~1', 'HEAD'], app: ['.'] }],
    [
      'conform http://127.0.0.1/updates --app a.b',
      { 'update-url': ['http://127.0.0.1/updates'], app: ['a.b'] },
    ],
  ])('%s', (line, flags) => {
    expect(given(line).given).toEqual(flags)
  })

  it.each([
    ['plan', null],
    ['plan --json', { file: null }],
    ['plan --json out.json', { file: 'out.json' }],
    ['plan --json=out.json', { file: 'out.json' }],
    ['plan --json --store file:x', { file: null }],
    ['conform --json http://127.0.0.1/updates', { file: null }],
  ])('%s writes JSON to %j', (line, json) => {
    expect(given(line).json).toEqual(json)
  })

  it.each([
    ['relase', /there is no command "relase"/],
    ['release --stor x', /--stor: is unknown; did you mean --store\?/],
    ['release --wheels 4', /--wheels: is unknown$/m],
    ['release x', /x: is no flag/],
    ['release --store', /--store: wants a value/],
    ['release --store --dry-run', /--store: wants a value/],
    ['fingerprint --compare HEAD', /--compare: wants two values/],
    ['conform http://a http://b', /http:\/\/b: is no flag/],
    ['plan --port 1', /--port: is unknown/],
  ])('%s is refused', (line, why) => {
    expect(() => parseArgv(line.split(' '))).toThrow(why)
  })

  it.each([
    ['release', '--private-key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
    ['release', '--private-key=-----BEGIN RSA PRIVATE KEY-----\nMIIE'],
  ])('a key itself is no argument, and is not shown', (...words) => {
    const refusal = expect.objectContaining({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(
        /^--private-key: must not hold the key itself.*CAPACITOR_OTA_PRIVATE_KEY$/,
      ),
    })
    expect(() => parseArgv(words)).toThrow(refusal)
    expect(parseArgv(['release', '--private-key', 'k.pem'])).toMatchObject({
      given: { 'private-key': ['k.pem'] },
    })
  })

  it('names every fault at once', () => {
    expect(() => parseArgv(['release', '--stor', 'x', '--wheels', '4', 'y'])).toThrow(
      /--stor[\s\S]*--wheels[\s\S]*y: is no flag/,
    )
  })
})
