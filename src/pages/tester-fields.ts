/** The form of the tester: every field with the value it starts with. */
export const startFields = {
  platform: 'ios',
  native: '1.0.0',
  build: '100',
  current: 'builtin',
  plugin: '8.51.23',
  production: true,
  emulator: false,
  asks: '',
  bundle: '1.0.1',
  minNative: '',
  channel: 'production',
  strategy: 'minor',
  belowNative: false,
  isPublic: true,
  selfAssign: false,
  ios: true,
  android: true,
  electron: true,
  allowProd: true,
  allowDev: true,
  allowDevice: true,
  allowEmulator: true,
  dialect: 'ours',
  /** JSON of a catalog file; then the fields of channel and bundle say nothing. */
  catalog: '',
}

export type Fields = { readonly [Name in keyof typeof startFields]: (typeof startFields)[Name] }
export type FieldName = keyof Fields

export const fieldNames = Object.keys(startFields) as readonly FieldName[]

/** What of a form differs from its start, for the address of the page. */
export function hashOf(fields: Fields): string {
  const changed = new URLSearchParams()
  for (const name of fieldNames) {
    if (fields[name] !== startFields[name]) changed.set(name, String(fields[name]))
  }
  return changed.toString()
}

/** The form that an address describes; unknown names and values of another kind are left out. */
export function fieldsOf(hash: string): Fields {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const fields: Record<string, string | boolean> = { ...startFields }
  for (const name of fieldNames) {
    const text = given.get(name)
    if (text === null) continue
    if (typeof startFields[name] === 'string') fields[name] = text
    else if (text === 'true' || text === 'false') fields[name] = text === 'true'
  }
  return fields as Fields
}
