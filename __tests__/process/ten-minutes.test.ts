import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { generatedApp } from '../helpers/generated-app.ts'
import { playDevice } from '../helpers/play-device.ts'
import { cliEntry } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const readmeFile = new URL('../../README.md', import.meta.url)
const region = /<!-- transcript -->\n```console\n([\s\S]*?)```\n<!-- \/transcript -->/

/** A folder with `capacitor-ota` in it, as an installed package gives. */
function binFolder(folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'capacitor-ota'), `#!/bin/sh\nexec "${process.execPath}" "${cliEntry}" "$@"\n`)
  chmodSync(join(bin, 'capacitor-ota'), 0o755)
  return bin
}

/** Runs a pasted line as a person's shell does. `until`: stop as soon as the output holds it. */
function paste(line: string, cwd: string, env: NodeJS.ProcessEnv, until?: string) {
  const child = spawn('sh', ['-c', until === undefined ? line : `exec ${line}`], { cwd, env })
  let output = ''
  let seen = (): void => {}
  const reached = new Promise<void>((done) => {
    seen = done
  })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (until !== undefined && output.includes(until)) seen()
    })
  }
  const ended = new Promise<number>((done) => child.on('close', (code) => done(code ?? -1)))
  return { reached, ended, output: () => output, stop: () => child.kill('SIGTERM') }
}

/** Hashes, folders and times differ from run to run. */
const told = (text: string, folder: string): string =>
  text
    .replaceAll(folder, '…')
    .replace(/\b[0-9a-f]{12}\b/g, '0123456789ab')
    .trimEnd()

it('the ten minutes of the README, on an app of the official tools, line by line', {
  timeout: 240_000,
}, async () => {
  const folder = tempFolder()
  const app = generatedApp(folder).folder
  const env = {
    ...process.env,
    PATH: `${binFolder(folder)}${delimiter}${process.env.PATH}`,
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.com',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.com',
    NO_COLOR: '1',
  }
  const readme = readFileSync(readmeFile, 'utf8')
  const written = region.exec(readme)?.[1] ?? ''
  const lines = written
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2))
  expect(lines.length).toBeGreaterThan(7)
  const transcript: string[] = []
  for (const line of lines) {
    transcript.push(`$ ${line}`)
    if (line.startsWith('capacitor-ota serve')) {
      const server = paste(line, app, env, 'channelUrl')
      await server.reached
      const update = await playDevice({
        updateUrl: 'http://127.0.0.1:3000/updates',
        appId: 'com.example.generated',
        platform: 'android',
        native: '1.0',
        build: '1',
      })
      expect(update.answer.version).toBe('1.0.1')
      expect(update.files?.has('index.html')).toBe(true)
      server.stop()
      expect(await server.ended).toBe(0)
      transcript.push(told(server.output(), folder))
      continue
    }
    const ran = paste(line, app, env)
    expect(await ran.ended, `${line}\n${ran.output()}`).toBe(0)
    if (ran.output().trim() !== '') transcript.push(told(ran.output(), folder))
  }
  const text = `${transcript.join('\n')}\n`
  if (process.env.WRITE_README === '1') {
    const block = `<!-- transcript -->\n\`\`\`console\n${text}\`\`\`\n<!-- /transcript -->`
    writeFileSync(
      readmeFile,
      readme.replace(region, () => block),
    )
  }
  expect(text).toBe(process.env.WRITE_README === '1' ? text : written)
})
