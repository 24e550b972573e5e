import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { migratedWorkflow } from '../../../src/operations/migrate/capgo-workflow.ts'

const page = readFileSync(new URL('../../../docs/capgo-cloud.md', import.meta.url), 'utf8')
const block = (name: string): string =>
  new RegExp(`<!-- ${name} -->\n\`\`\`yaml\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? ''

const workflow = (...runs: readonly string[]): string =>
  `on: push\njobs:\n  a:\n    steps:\n${runs.map((run) => `      - run: ${JSON.stringify(run)}\n`).join('')}`

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: object
  readonly env?: object
}

const stepsOf = (text: string): readonly Step[] =>
  (parse(migratedWorkflow(text).text) as { jobs: { a: { steps: Step[] } } }).jobs.a.steps

const ours = 'capacitor-ota/capacitor-ota@v1'
const secret = '${{ secrets.CAPGO_TOKEN }}'

describe('ask 29: a workflow that calls the Capgo CLI', () => {
  it('is the one of the page before, and the one after', () => {
    const { text, changes } = migratedWorkflow(block('before'))
    expect(text).toBe(block('after'))
    const listed = /<!-- changes -->\n((?:\* .*\n)+)/.exec(page)?.[1]?.trim().split('\n')
    expect(changes.map((change) => `* ${change}`)).toEqual(listed)
  })

  it.each<[string, readonly string[], readonly Step[]]>([
    ['bunx', ['bunx @capgo/cli bundle upload'], [{ uses: ours, env: { CAPGO_TOKEN: secret } }]],
    [
      'pnpm dlx with a version',
      ['pnpm dlx @capgo/cli@8.1.0 bundle upload -c beta'],
      [{ uses: ours, with: { channel: 'beta' }, env: { CAPGO_TOKEN: secret } }],
    ],
    [
      'a build of its own stays, and is not repeated',
      ['npm run build', 'npx capgo bundle u --channel=beta'],
      [
        { run: 'npm run build' },
        { uses: ours, with: { channel: 'beta', 'build-command': 'false' }, env: { CAPGO_TOKEN: secret } },
      ],
    ],
    [
      'other lines of the step stay before it',
      ['echo start\nnpx @capgo/cli bundle upload\necho end'],
      [{ run: 'echo start\necho end\n' }, { uses: ours, env: { CAPGO_TOKEN: secret } }],
    ],
    [
      'another name of the secret',
      ['npx @capgo/cli bundle upload --apikey ${{ secrets.CAPGO_KEY }}'],
      [{ uses: ours, env: { CAPGO_TOKEN: '${{ secrets.CAPGO_KEY }}' } }],
    ],
    [
      'a minimum version',
      ['npx @capgo/cli bundle upload --min-update-version 1.2.0'],
      [{ uses: ours, with: { 'min-native': '1.2.0' }, env: { CAPGO_TOKEN: secret } }],
    ],
    [
      'several channels',
      ['npx @capgo/cli bundle upload -c beta,production'],
      [{ uses: ours, with: { channel: 'beta,production' }, env: { CAPGO_TOKEN: secret } }],
    ],
    [
      'a build on the same line',
      ['npm ci && npm run build && npx @capgo/cli@latest bundle upload -p dist'],
      [
        { run: 'npm ci\nnpm run build\n' },
        { uses: ours, with: { 'web-dir': 'dist', 'build-command': 'false' }, env: { CAPGO_TOKEN: secret } },
      ],
    ],
    [
      'the key set for the one command',
      ['CAPGO_TOKEN=${{ secrets.KEY }} npx @capgo/cli bundle upload'],
      [{ uses: ours, env: { CAPGO_TOKEN: '${{ secrets.KEY }}' } }],
    ],
    [
      'encryption, delta and metadata',
      [
        'npx @capgo/cli bundle upload --delta --key-data-v2 "${{ secrets.CAPGO_PRIVATE_KEY }}" --comment "a, b" --encrypt-partial',
      ],
      [
        {
          uses: ours,
          with: { 'private-key': '${{ secrets.CAPGO_PRIVATE_KEY }}', comment: 'a, b', delta: 'true' },
          env: { CAPGO_TOKEN: secret },
        },
      ],
    ],
  ])('%s', (_what, runs, steps) => {
    expect(stepsOf(workflow(...runs))).toEqual(steps)
  })

  it('says which flags have no counterpart', () => {
    const { changes } = migratedWorkflow(
      workflow('npx @capgo/cli bundle upload --delta-only --channel beta,production'),
    )
    expect(changes).toContain('--delta-only is gone: it has no counterpart in this version')
    expect(changes).toContain('--channel beta,production is the input channel')
  })

  it('a line that is not understood stays, and is told', () => {
    const odd = 'npx @capgo/cli bundle upload || echo "no update"'
    const { text, changes } = migratedWorkflow(workflow(`${odd}\nnpx @capgo/cli bundle upload`))
    expect(text).toContain('|| echo')
    expect(changes).toContain(`this line stays as it is, look at it: ${odd}`)
    expect(() => migratedWorkflow(workflow(odd))).toThrow(
      /calls the Capgo CLI in a way that is not understood: npx @capgo\/cli bundle upload \|\| echo/,
    )
  })

  it.each([
    ['jobs: [', /is no YAML/],
    ['name: x', /has no jobs/],
    [workflow('npm test'), /calls no "bundle upload"/],
    [workflow('npx @capgo/cli channel list'), /calls no "bundle upload"/],
  ])('%j is refused', (text, why) => {
    expect(() => migratedWorkflow(text)).toThrow(why)
  })
})
