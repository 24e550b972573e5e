/**
 * Installs what a test needs and the machine lacks: a Chromium for the browser tests, from the distribution's own
 * packages. Does nothing where one is there, and says what to do where it cannot.
 */
import { spawnSync } from 'node:child_process'
import { findChromium } from '../__tests__/helpers/chromium.ts'

if (findChromium() === null) {
  const apt = (...args: string[]): boolean => {
    const [command, ...rest] =
      process.getuid?.() === 0 ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]
    return spawnSync(command ?? '', rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  }
  console.error('Installing Chromium for the browser tests ...')
  const installed =
    process.platform === 'linux' &&
    apt('update', '-q') &&
    apt('install', '-q', '-y', '--no-install-recommends', 'chromium') &&
    findChromium() !== null
  if (!installed) {
    console.error(
      'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program.',
    )
    process.exit(1)
  }
}
