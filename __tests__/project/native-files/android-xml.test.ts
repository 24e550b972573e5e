import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { androidManifest, androidResource } from '../../../src/project/native-files/android-xml.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const manifest = (attributes: string, content: string) =>
  `<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" xmlns:tools="http://schemas.android.com/tools" ${attributes}>
${content}
</manifest>`
const permission = (name: string, more = '') => `<uses-permission android:name="${name}" ${more}/>`
const resources = (content: string) =>
  `<resources xmlns:tools="http://schemas.android.com/tools">${content}</resources>`

describe('androidManifest', () => {
  test.each([
    ['row 8: version', manifest('android:versionCode="1" android:versionName="1"', ''), manifest('', '')],
    [
      'row 27: attribute order and a comment',
      manifest('', '<application android:label="a" android:icon="b"/>'),
      manifest('', '<!-- x -->\n<application\n  android:icon="b"\n  android:label="a">\n</application>'),
    ],
    ['row 28: a permission in a comment', manifest('', ''), manifest('', `<!-- ${permission('a')} -->`)],
    [
      'permissions in another order',
      manifest('', permission('a') + permission('b')),
      manifest('', permission('b') + permission('a')),
    ],
    ['tools:ignore', manifest('', permission('a')), manifest('', permission('a', 'tools:ignore="x"'))],
    [
      'the name of a prefix',
      manifest('', permission('a')),
      manifest('', permission('a')).replace('xmlns:android', 'xmlns:a').replaceAll(' android:', ' a:'),
    ],
    [
      'row 22: line ends',
      manifest('', permission('a')),
      manifest('', permission('a')).replaceAll('\n', '\r\n'),
    ],
  ])('same: %s', (_, a, b) => expect(androidManifest(a)).toBe(androidManifest(b)))

  test.each([
    [
      'row 9: version and permission',
      manifest('android:versionCode="1"', ''),
      manifest('android:versionCode="2"', permission('a')),
    ],
    [
      'tools:node removes at merging',
      manifest('', permission('a')),
      manifest('', permission('a', 'tools:node="remove"')),
    ],
    ['package', manifest('package="a"', ''), manifest('package="b"', '')],
    [
      'an attribute',
      manifest('', '<application android:allowBackup="true"/>'),
      manifest('', '<application/>'),
    ],
    ['nesting', manifest('', '<a><b/></a><c/>'), manifest('', '<a><b/><c/></a>')],
    [
      'a version elsewhere',
      manifest('', '<x android:versionCode="1"/>'),
      manifest('', '<x android:versionCode="2"/>'),
    ],
  ])('different: %s', (_, a, b) => expect(androidManifest(a)).not.toBe(androidManifest(b)))

  test('lines have names', () => {
    expect(
      androidManifest(
        manifest('', `${permission('a.CAMERA')}<application><activity android:name=".Main"/></application>`),
      ).split('\n'),
    ).toEqual([
      'manifest\t',
      'manifest/application\t',
      'manifest/application/activity[.Main]\tandroid:name=".Main"',
      'manifest/uses-permission[a.CAMERA]\tandroid:name="a.CAMERA"',
    ])
  })

  test.each(['', '<a>', '<a b></a>', '<a x:b="1"/>', 'a', '<a/>\n<<<<<<< HEAD'])('unparsable: %j', (text) => {
    expect(() => androidManifest(text)).toThrow(Unparsable)
  })
})

describe('androidResource', () => {
  test.each([
    [
      'row 45: reindented',
      resources('<string name="a">b</string>'),
      resources('\n\t<string name="a">\n  b\n</string>\n'),
    ],
    [
      'order',
      resources('<string name="a">b</string><string name="c">d</string>'),
      resources('<string name="c">d</string><string name="a">b</string>'),
    ],
    [
      'tools:ignore',
      resources('<string name="a" tools:ignore="x">b</string>'),
      resources('<string name="a">b</string>'),
    ],
    [
      'a comment in text',
      resources('<string name="a">b<!-- x --></string>'),
      resources('<string name="a">b</string>'),
    ],
    ['CDATA', resources('<string name="a"><![CDATA[b]]></string>'), resources('<string name="a">b</string>')],
  ])('same: %s', (_, a, b) => expect(androidResource(a)).toBe(androidResource(b)))

  test.each([
    ['row 46: a string', resources('<string name="a">b</string>'), resources('<string name="a">c</string>')],
    [
      'spaces in quotes',
      resources('<string name="a">"b  c"</string>'),
      resources('<string name="a">"b c"</string>'),
    ],
    [
      'tools:keep',
      '<resources xmlns:tools="http://schemas.android.com/tools" tools:keep="a"/>',
      resources(''),
    ],
    [
      'the order of a list',
      resources('<array name="a"><item>1</item><item>2</item></array>'),
      resources('<array name="a"><item>2</item><item>1</item></array>'),
    ],
  ])('different: %s', (_, a, b) => expect(androidResource(a)).not.toBe(androidResource(b)))
})

test('text survives, or the file is unparsable', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const form = (text: string) => androidManifest(`<a b="${text}"/>`)
      try {
        const forms = [form(a), form(b)]
        const plain = (text: string) => text.replace(/[\t\n\r]/g, ' ')
        if (!`${a}${b}`.includes('&')) expect(forms[0] === forms[1]).toBe(plain(a) === plain(b))
      } catch (error) {
        expect(error).toBeInstanceOf(Unparsable)
      }
    }),
  )
})
