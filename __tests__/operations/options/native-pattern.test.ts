import { describe, expect, it } from 'vitest'
import {
  parseEnvName,
  parseNativePattern,
  parseVariable,
} from '../../../src/operations/options/native-pattern.ts'

describe('patterns of native-include and native-ignore', () => {
  it.each([
    ['assets/**', null, 'assets/**'],
    ['./certs/*.pem', null, 'certs/*.pem'],
    ['ios:certs/*.pem', 'ios', 'certs/*.pem'],
    ['hook:capacitor:sync:after', null, 'hook:capacitor:sync:after'],
    ['android:native-file:android/x', 'android', 'native-file:android/x'],
  ])('%s', (text, platform, pattern) => {
    expect(parseNativePattern(text)).toEqual({ platform, pattern })
  })

  it.each(['', 'ios:', '/etc/passwd', 'assets\\icon.png'])('%j is refused', (text) => {
    expect(() => parseNativePattern(text)).toThrow(/must be a p/)
  })
})

describe('names of variables', () => {
  it.each(['APP_NAME', '_x', 'a1'])('%s', (name) => {
    expect([parseEnvName(name), parseVariable(name)]).toEqual([name, name])
  })

  it.each(['', '1A', 'A-B', 'A=B', 'A B'])('%j is none', (name) => {
    expect(() => parseEnvName(name)).toThrow(/must be the name of a variable/)
  })

  it.each(['CAPGO_TOKEN', 'INPUT_STORE', 'MY_SECRET', 'DB_PASSWORD', 'CAPACITOR_OTA_STORE'])(
    '%s never reaches the config: its hash would stand in every record',
    (name) => {
      expect(() => parseVariable(name)).toThrow(/looks like a credential/)
    },
  )
})
