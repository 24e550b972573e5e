import { describe, expect, test } from 'vitest'
import { podfileLock } from '../../../src/project/native-files/podfile-lock.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const lock = ({
  camera = '5.0.0',
  alamofire = '5.8.0',
  commit = 'abc',
  tool = '1.12.1',
  core = '1.0.0',
} = {}) => `PODS:
  - Alamofire (${alamofire})
  - Capacitor (5.0.0):
    - CapacitorCordova
  - CapacitorCamera (${camera}):
    - Capacitor
  - CordovaPlugins/Sub (1.0)
  - Core (${core})
  - "Firebase/Auth (10.0)":
    - Core (= ${core})
  - Fork (1.0)

DEPENDENCIES:
  - "Capacitor (from \`../../node_modules/@capacitor/ios\`)"

SPEC REPOS:
  trunk:
    - Alamofire

EXTERNAL SOURCES:
  Capacitor:
    :path: "../../node_modules/@capacitor/ios"
  CapacitorCamera:
    :path: "..\\\\..\\\\node_modules\\\\@capacitor\\\\camera"
  CordovaPlugins:
    :path: "../capacitor-cordova-ios-plugins"
  Core:
    :path: "../../core"
  Fork:
    :git: https://example.com/fork.git

CHECKOUT OPTIONS:
  Fork:
    :commit: ${commit}
    :git: https://example.com/fork.git

SPEC CHECKSUMS:
  Alamofire: 7e1cbc1c93f4b3b3f5ba6a9d6f8d1d2f5d0a8f3a

PODFILE CHECKSUM: 0

COCOAPODS: ${tool}
`

describe('podfileLock', () => {
  test.each([
    ['row 124: the tool', lock(), lock({ tool: '1.15.2' })],
    ['row 125: the version of a plugin', lock(), lock({ camera: '5.0.1' })],
    ['the version of a pod from a folder', lock(), lock({ core: '1.0.1' })],
    ['line ends', lock(), lock().replaceAll('\n', '\r\n')],
  ])('same: %s', (_, a, b) => expect(podfileLock(a)).toBe(podfileLock(b)))
  test.each([
    ['row 126: a pin', lock(), lock({ alamofire: '5.10.0' })],
    ['a commit', lock(), lock({ commit: 'def' })],
    ['a pod gone', lock(), lock().replace('  - Alamofire (5.8.0)\n', '')],
  ])('different: %s', (_, a, b) => expect(podfileLock(a)).not.toBe(podfileLock(b)))
  test('lines are pods and versions', () => {
    expect(podfileLock(lock()).split('\n')).toEqual([
      'Alamofire\t5.8.0',
      'Core\tlocal',
      'Firebase/Auth\t10.0',
      'Fork\t1.0',
      'checkout of Fork\t:commit: abc :git: https://example.com/fork.git',
      'source of Core\t:path: "../../core"',
      'source of Fork\t:git: https://example.com/fork.git',
    ])
  })
  test.each(['', 'x', 'PODS:\n  - A\n', `${lock()}\n<<<<<<< HEAD`])('unparsable: %j', (text) => {
    expect(() => podfileLock(text)).toThrow(Unparsable)
  })
})
