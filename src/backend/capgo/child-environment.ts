/** The environment of a child that needs none of our keys, none of our inputs and no token of others. */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || withheld.test(name) ? [] : [[name, value]],
    ),
  )
}

const withheld =
  /^(INPUT_|CAPACITOR_OTA_|CAPGO_TOKEN$|GITHUB_TOKEN$|GH_TOKEN$|ACTIONS_|AWS_(ACCESS|SECRET|SESSION))/i
