import { describe, expect, test } from 'vitest'
import { podfile } from '../../../src/project/native-files/podfile.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const file = (
  block: string,
  target = '',
  platform = '15.0',
) => `require_relative '../../node_modules/@capacitor/ios/scripts/pods_helpers'

platform :ios, '${platform}'
use_frameworks!

def capacitor_pods
${block}
end

target 'App' do
  capacitor_pods
  # Add your Pods here
  ${target}
end

post_install do |installer|
  assertDeploymentTarget(installer)
end
`
const camera = "  pod 'CapacitorCamera', :path => '../../node_modules/@capacitor/camera'"

describe('podfile', () => {
  test.each([
    ['row 127: the block of cap sync', file(camera), file(`  pod 'Capacitor', :path => '..'\n${camera}`)],
    ['row 127: backslashes', file(camera), file(camera.replaceAll('/', '\\'))],
    [
      'the helper of another package manager',
      file(''),
      file('').replace('../../node_modules/', '../../node_modules/.pnpm/x/'),
    ],
    ['comments', file('', '# pod a'), file('')],
    ['quotes', file('', "pod 'A', '1'"), file('', 'pod "A", "1"')],
    [
      'Capacitor 1',
      "target 'App' do\n  #Automatic Pod Dependencies, do not delete\n  pod 'A', :path => 'b'\n  #End Automatic Pod Dependencies\nend",
      "target 'App' do\nend",
    ],
  ])('same: %s', (_, a, b) => expect(podfile(a)).toBe(podfile(b)))
  test.each([
    ['row 128: platform', file(''), file('', '', '14.0')],
    ['row 129: a pod', file(''), file('', "pod 'A'")],
    ['a script after installing', file(''), file('').replace('assertDeploymentTarget(installer)', 'x')],
    ['a plugin in another target', file(''), `${file('')}\ntarget 'Share' do\n${camera}\nend`],
    ['# in a string', file('', "pod 'A', 'x#1'"), file('', "pod 'A', 'x#2'")],
  ])('different: %s', (_, a, b) => expect(podfile(a)).not.toBe(podfile(b)))
  test('unparsable: a string that does not end', () => expect(() => podfile("pod 'A")).toThrow(Unparsable))
})
