import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { buildWeb, childEnvironment } from '../../src/project/build-web.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const build = (script: string, env: Readonly<Record<string, string>> = {}, folder = tempFolder()) => {
  const shown: string[] = []
  const seen = (chunk: Uint8Array): void => void shown.push(new TextDecoder().decode(chunk))
  return buildWeb([process.execPath, '-e', script], folder, nodeExec, env, seen).then(() => ({
    shown: shown.join(''),
    folder,
  }))
}

describe('the build of the web app', () => {
  it('runs in its folder, and its output is seen', async () => {
    const { shown, folder } = await build("require('fs').writeFileSync('out', ''); console.log('built')")
    expect([shown, existsSync(join(folder, 'out'))]).toEqual(['built\n', true])
  })

  it('that fails is told with its last words', async () => {
    await expect(
      build('for (const a of [1, 2, 3, 4]) console.error(a); process.exit(3)'),
    ).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      message: expect.stringMatching(/ended with exit code 3\n2\n3\n4$/),
      hint: expect.stringContaining('Nothing was published'),
    })
  })

  it('that cannot be started says the way out', async () => {
    await expect(buildWeb(['no-such-program'], tempFolder(), nodeExec, {}, () => {})).rejects.toMatchObject({
      code: 'BUILD_FAILED',
      hint: expect.stringContaining('--build-command'),
    })
  })
})

it.each([
  ['PATH', true],
  ['API_URL', true],
  ['GITHUB_SHA', true],
  ['AWS_REGION', true],
  ['INPUT_STORE', false],
  ['CAPACITOR_OTA_PRIVATE_KEY', false],
  ['CAPGO_TOKEN', false],
  ['GITHUB_TOKEN', false],
  ['GH_TOKEN', false],
  ['ACTIONS_RUNTIME_TOKEN', false],
  ['AWS_SECRET_ACCESS_KEY', false],
  ['aws_session_token', false],
])('a build sees %s: %s', (name, seen) => {
  expect(name in childEnvironment({ [name]: 'x', OTHER: undefined })).toBe(seen)
})
