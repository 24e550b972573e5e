import { expect, it } from 'vitest'
import type { Reason } from '../../src/core/verdict.ts'
import { nodeExec } from '../../src/operations/node-exec.ts'
import { readApp } from '../../src/project/app-files.ts'
import { namedReasons } from '../../src/project/named-reasons.ts'
import { memoryTree } from '../helpers/memory-tree.ts'

const manifest = (inside: string) =>
  `<manifest xmlns:android="http://schemas.android.com/apk/res/android">${inside}</manifest>`
const plist = (inside: string) => `<plist version="1.0"><dict>${inside}</dict></plist>`
const path = 'android/app/src/main/AndroidManifest.xml'
const base = {
  'capacitor.config.json': '{"appId": "a"}',
  [path]: manifest(''),
  'ios/App/App/Info.plist': plist('<key>NSCameraUsageDescription</key><string>one</string>'),
}
const appOf = (files: Record<string, string>) =>
  readApp(memoryTree({ 'capacitor.config.json': '{}', ...files }), '', nodeExec)
const reason = (subject: string): Reason => ({
  code: 'X',
  subject,
  impact: 'compat',
  text: `${subject} changed`,
})
const named = async (
  platform: 'ios' | 'android',
  files: Record<string, string>,
  ...reasons: readonly Reason[]
) => namedReasons(await appOf(base), await appOf({ ...base, ...files }), platform, reasons)

const camera = '<uses-permission android:name="android.permission.CAMERA"/>'

it('a file that changed says what in it did', async () => {
  const [found] = await named('android', { [path]: manifest(camera) }, reason(path))
  expect(found?.text).toBe(`${path} changed (+manifest/uses-permission[android.permission.CAMERA])`)
  expect(found?.impact).toBe('compat')
})

it('texts of permissions are in the binary only', async () => {
  const info = 'ios/App/App/Info.plist'
  const text = plist('<key>NSCameraUsageDescription</key><string>two</string>')
  const [found] = await named('ios', { [info]: text }, reason(info))
  expect(found).toMatchObject({ impact: 'binary-only', text: `${info} changed (NSCameraUsageDescription)` })
  expect(found?.text).not.toContain('two')
})

it.each([
  ['a package', reason('@capacitor/camera')],
  ['a file of the other platform', reason('ios/App/App/Info.plist')],
  ['a file that is only on one side', reason('android/app/new.xml')],
  ['a file without names', reason('android/app/libs/a.bin')],
])('%s stays as it is', async (_what, given) => {
  const files = { 'android/app/new.xml': manifest(''), 'android/app/libs/a.bin': 'b' }
  expect(await named('android', files, given)).toEqual([given])
})
