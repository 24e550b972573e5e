import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import spawn from 'cross-spawn'
import { expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { capgoCall, scriptLines } from '../../src/operations/migrate/capgo-call.ts'
import { record, serves, shipped, type World } from '../helpers/capgo-app.ts'
import { standInKey } from '../helpers/capgo-cloud.ts'
import { pushed } from '../helpers/push.ts'

const page = readFileSync(new URL('../../docs/capgo-cloud.md', import.meta.url), 'utf8')
const block = (name: string): string =>
  new RegExp(`<!-- ${name} -->\n\`\`\`yaml\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? ''

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}
const stepsOf = (text: string): readonly Step[] =>
  (parse(text) as { jobs: { deploy: { steps: Step[] } } }).jobs.deploy.steps

/** Fills in what GitHub would. */
const filledIn = (text: string): string =>
  text.replace('${{ secrets.CAPGO_TOKEN }}', standInKey).replace('${{ github.run_number }}', '7')

/** The steps of a workflow in order, as a runner does them; what is installed already is not installed again. */
async function runSteps(made: World, steps: readonly Step[]): Promise<string> {
  let shown = ''
  for (const step of steps) {
    if (step.uses?.startsWith('capacitor-ota/') === true) {
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, text]) => [name, filledIn(text)]),
      )
      const cli = made.env.CAPACITOR_OTA_CAPGO_CLI ?? ''
      const result = await pushed(
        inject('bundle'),
        made.repo,
        { store: '', ...step.with, 'capgo-cli': cli },
        { env },
      )
      expect(result.exitCode, result.stdout).toBe(0)
      shown += result.stdout
    }
    for (const line of scriptLines(step.run ?? '')) {
      if (line === 'npm ci') continue
      const call = capgoCall(line)
      expect(call, line).toBeNull()
      const [program = '', ...words] = line.split(' ')
      const { status, stderr } = spawn.sync(program, words, { cwd: made.repo.folder, encoding: 'utf8' })
      expect(status, stderr).toBe(0)
    }
  }
  return shown
}

it('the page "From the Capgo CLI to one line": the one becomes the other, and the other delivers', async () => {
  const made = await shipped()
  made.repo.write('.github/workflows/deploy.yml', block('before'))
  made.repo.commit('ci: deploy')
  const { exitCode, stdout, stderr } = await made.run('init', '--from', '.github/workflows/deploy.yml')
  expect(exitCode, stderr).toBe(0)
  for (const change of /<!-- changes -->\n((?:\* .*\n)+)/.exec(page)?.[1]?.trim().split('\n') ?? [])
    expect(stdout).toContain(change.slice(2))
  const written = made.repo.git('status', '--porcelain', '--untracked-files=all', '.github').trim()
  const [, file = ''] = /^\?\? (\S+)$/m.exec(written) ?? []
  expect(readFileSync(join(made.repo.folder, file), 'utf8')).toBe(block('after'))
  expect(readFileSync(join(made.repo.folder, '.github/workflows/deploy.yml'), 'utf8')).toBe(block('before'))

  made.repo.commit('ci: one line')
  const shown = await runSteps(made, stepsOf(readFileSync(join(made.repo.folder, file), 'utf8')))
  expect(shown).toContain('delivery proven')
  expect(serves(made)).toBe('1.0.1')
})

it('what stood there before: its upload links the channel at once, whatever a binary can run', async () => {
  const made = await shipped()
  made.repo.edit('android/variables.gradle', 'minSdkVersion = ', 'minSdkVersion = 9')
  made.repo.commit('feat: newer phones')
  const calls = stepsOf(block('before')).flatMap((step) =>
    scriptLines(step.run ?? '').flatMap((line) => capgoCall(filledIn(line)) ?? []),
  )
  expect(calls.map(({ command }) => command)).toEqual(['bundle upload', 'channel set'])
  const [upload] = calls
  const given = (flag: string): string => upload?.flags.get(flag) ?? ''
  spawn.sync('npm', ['run', 'build'], { cwd: made.repo.folder })
  const [program = '', ...words] = (made.env.CAPACITOR_OTA_CAPGO_CLI ?? '').split(' ')
  // The stand-in wants said what the real one assumes: no key, no delta.
  const args = ['bundle', 'upload', 'com.example.notes', '--no-key', '--no-delta']
  for (const flag of ['--path', '--channel', '--bundle']) args.push(flag, given(flag))
  const env = { ...process.env, CAPGO_TOKEN: given('--apikey'), CI: 'true', CAPGO_DISABLE_TELEMETRY: '1' }
  const child = spawn(program, [...words, ...args], { cwd: made.repo.folder, env, stdio: 'ignore' })
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  // Green, and every Android phone in the field takes a bundle that it cannot run.
  expect(serves(made)).toBe('1.0.7')
  await record(made, 'android', '1.1.0', '2')
  expect((await made.run('plan')).stdout).toContain('android 1.0.0+1 would get it and cannot run it')
})
