import { expect, test } from 'vitest'
import { generatedPackageSwift } from '../../../src/project/native-files/generated-package-swift.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const manifest = (capacitor: string, ...packages: string[]) => `// swift-tools-version: 5.9
import PackageDescription

// DO NOT MODIFY THIS FILE - managed by Capacitor CLI commands
let package = Package(
    name: "CapApp-SPM",
    platforms: [.iOS(.v15)],
    dependencies: [
        ${[`.package(url: "https://github.com/ionic-team/capacitor-swift-pm.git", exact: "${capacitor}")`, ...packages].join(',\n        ')}
    ],
    targets: [.target(name: "CapApp-SPM", dependencies: [.product(name: "Capacitor", package: "capacitor-swift-pm")])]
)
`
const plugin = (path: string) => `.package(name: "CapacitorCamera", path: "${path}")`
const remote = (version: string) =>
  `.package(url: "https://github.com/a/b", .upToNextMajor(from: "${version}"))`

test.each([
  ['row 132: another runtime', manifest('8.0.0'), manifest('8.0.1')],
  [
    'row 132: a plugin',
    manifest('8.0.0'),
    manifest('8.0.0', plugin('../../../node_modules/@capacitor/camera')),
  ],
  ['row 132: backslashes', manifest('8.0.0'), manifest('8.0.0', plugin('..\\\\..\\\\node_modules\\\\x'))],
])('same: %s', (_, a, b) => expect(generatedPackageSwift(a)).toBe(generatedPackageSwift(b)))

test.each([
  ['a package by hand', manifest('8.0.0'), manifest('8.0.0', remote('1.0.0'))],
  ['its version', manifest('8.0.0', remote('1.0.0')), manifest('8.0.0', remote('2.0.0'))],
  ['a folder by hand', manifest('8.0.0'), manifest('8.0.0', plugin('../Core'))],
])('different: %s', (_, a, b) => expect(generatedPackageSwift(a)).not.toBe(generatedPackageSwift(b)))

test.each(['', 'x', 'Package(.package(url: "a"', '/* '])('unparsable: %j', (text) => {
  expect(() => generatedPackageSwift(text)).toThrow(Unparsable)
})
