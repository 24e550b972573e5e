import { describe, expect, it } from 'vitest'
import { parsePackageJson, parsePackageJsonName } from '../../../src/project/packages/package-json.ts'

describe('what we read of a package.json', () => {
  it('keeps texts only, whatever stands beside them', () => {
    const parsed = parsePackageJson(
      '\uFEFF{"version": "1.2.0", "packageManager": "pnpm@9.1.0", "scripts": {"build": "vite", "x": 1}, "dependencies": {"a": "^1", "b": null}, "devDependencies": []}',
    )
    expect(parsed).toMatchObject({
      version: '1.2.0',
      packageManager: 'pnpm@9.1.0',
      scripts: { build: 'vite' },
      dependencies: { a: '^1' },
      devDependencies: {},
    })
  })

  it.each([
    [{ overrides: { '@capacitor/camera': '8.0.0' } }, '@capacitor/camera'],
    [{ overrides: { 'camera@^8': '8.0.0' } }, 'camera'],
    [{ resolutions: { 'a/**/@capacitor/camera': '8.0.0' } }, '@capacitor/camera'],
    [{ pnpm: { overrides: { 'a@1>@capacitor/camera@8': '8.0.0' } } }, '@capacitor/camera'],
    [{ resolutions: { 'a/camera': '8.0.0' } }, 'camera'],
    [{ pnpm: { overrides: { '@capacitor/camera@8': '8.0.0' } } }, '@capacitor/camera'],
  ])('%j forces a version', (raw, name) => {
    expect([...(parsePackageJson(JSON.stringify(raw))?.overridden ?? [])]).toContain(name)
  })

  it.each(['', '{', 'null', '7', '"x"'])('%j is none', (text) => {
    expect(parsePackageJson(text)).toBeNull()
  })

  it.each([
    ['{"name": "a"}', 'a'],
    ['\uFEFF{"name": "a"}', 'a'],
    ['{}', null],
    ['null', null],
    ['{', null],
  ])('the name in %j is %j', (text, name) => {
    expect(parsePackageJsonName(text)).toBe(name)
  })
})
