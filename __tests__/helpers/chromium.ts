import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser of this machine: `CHROMIUM_PATH`, or the first that stands in a usual place; null when none does. */
export function findChromium(): string | null {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted !== undefined && wanted !== '') return existsSync(wanted) ? wanted : null
  return usual.find((path) => existsSync(path)) ?? null
}
