import type { CheckFault } from './check.ts'

/** Only with a port for `localhost`: without one it is the origin of the app itself, and stands in every bundle. */
const address =
  /\b(?:https?|wss?):\/\/(?:(?:localhost|127\.0\.0\.1|\[::1\]):\d{2,5}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})(?::\d{2,5})?/g

/** Addresses that only the developer's network has: a phone in the field reaches none of them. */
export function privateAddresses(files: ReadonlyMap<string, string>): readonly CheckFault[] {
  const found = [...files].flatMap(([name, text]) =>
    [...text.matchAll(address)].map(([url]) => `${url} in ${name}`),
  )
  const unique = [...new Set(found)]
  if (unique.length === 0) return []
  const shown = unique.slice(0, 5).join(', ')
  return [
    {
      code: 'PRIVATE_ADDRESS',
      text: `the built files name addresses that phones cannot reach: ${shown}${unique.length > 5 ? ', …' : ''}`,
      fix: 'build with the environment of production',
    },
  ]
}
