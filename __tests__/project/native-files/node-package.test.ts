import { expect, test } from 'vitest'
import { nodePackage, nodePackageLock } from '../../../src/project/native-files/node-package.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

test('row 151: what an Electron shell is built with counts, its version and scripts do not', () => {
  const file = (version: string, electron: string) =>
    JSON.stringify({ name: 'a', version, scripts: { a: version }, devDependencies: { electron } })
  expect(nodePackage(file('1', '30'))).toBe(nodePackage(file('2', '30')))
  expect(nodePackage(file('1', '30'))).not.toBe(nodePackage(file('1', '31')))
})
test('row 151: the versions of a lockfile count, its hosts do not', () => {
  const lock = (app: string, electron: string, host: string) =>
    JSON.stringify({
      version: app,
      packages: { '': { version: app }, 'node_modules/electron': { version: electron, resolved: host } },
    })
  expect(nodePackageLock(lock('1', '30', 'a'))).toBe(nodePackageLock(lock('2', '30', 'b')))
  expect(nodePackageLock(lock('1', '30', 'a'))).toBe('electron\t30')
})
test('unparsable', () => {
  expect(() => nodePackage('{')).toThrow(Unparsable)
  expect(() => nodePackageLock('{}')).toThrow(Unparsable)
})
