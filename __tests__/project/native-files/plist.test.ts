import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { infoPlist, plist, strings } from '../../../src/project/native-files/plist.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

const list = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${content}
</dict>
</plist>`
const entry = (key: string, value: string) => `\t<key>${key}</key>\n\t<string>${value}</string>\n`

describe('plist', () => {
  test.each([
    ['row 60: key order', list(entry('a', '1') + entry('b', '2')), list(entry('b', '2') + entry('a', '1'))],
    ['row 60: tabs and spaces', list(entry('a', '1')), list(entry('a', '1')).replaceAll('\t', '    ')],
    ['a comment', list(entry('a', '1')), list(`<!-- x -->${entry('a', '1')}`)],
    ['<true/> and <true></true>', list('<key>a</key><true/>'), list('<key>a</key><true></true>')],
    ['wrapped data', list('<key>a</key><data>YWJj</data>'), list('<key>a</key><data>\nYW\nJj\n</data>')],
    ['an old format', list(entry('a', 'b')), '{ a = b; }'],
  ])('same: %s', (_, a, b) => expect(plist(a)).toBe(plist(b)))

  test.each([
    ['row 48: a value', list(entry('a', '1')), list(entry('a', '2'))],
    ['a string is no number', list(entry('a', '1')), list('<key>a</key><integer>1</integer>')],
    ['true is not false', list('<key>a</key><true/>'), list('<key>a</key><false/>')],
    ['an empty list', list('<key>a</key><array/>'), list('')],
    [
      'a dot in a key',
      list(entry('a.b', '1')),
      list('<key>a</key><dict><key>b</key><string>1</string></dict>'),
    ],
    [
      'the first of two with one key',
      list(entry('a', '1') + entry('a', '2')),
      list(entry('a', '0') + entry('a', '2')),
    ],
    ['a blank text', list(entry('a', ' ')), list(entry('a', ''))],
    [
      'list order',
      list('<key>a</key><array><string>1</string><string>2</string></array>'),
      list('<key>a</key><array><string>2</string><string>1</string></array>'),
    ],
    [
      'the version of no Info.plist',
      list(entry('CFBundleVersion', '1')),
      list(entry('CFBundleVersion', '2')),
    ],
  ])('different: %s', (_, a, b) => expect(plist(a)).not.toBe(plist(b)))

  test.each([
    '',
    '<plist/>',
    '<dict/>',
    list('<key>a</key>'),
    list('<string>a</string><string>b</string>'),
    list('<key>a</key><thing/>'),
    `${list('')}\n<<<<<<< HEAD`,
    '{ a = b }',
  ])('unparsable: %j', (text) => expect(() => plist(text)).toThrow(Unparsable))
})

describe('infoPlist', () => {
  test('rows 6, 7: version and build number do not count', () => {
    const versions = entry('CFBundleShortVersionString', '1.0') + entry('CFBundleVersion', '1')
    expect(infoPlist(list(versions + entry('a', '1')))).toBe(infoPlist(list(entry('a', '1'))))
  })
  test('row 59: a usage description counts and has a name', () => {
    expect(infoPlist(list(entry('NSCameraUsageDescription', 'x')))).toBe('NSCameraUsageDescription\t"x"')
  })
})

describe('strings', () => {
  test.each([
    ['a comment', '/* x */\n"a" = "b";', '// y\n"a"="b";'],
    ['order', '"a" = "1"; "b" = "2";', 'b = "2"; a = "1";'],
    ['row 6: version', '"CFBundleShortVersionString" = "1";', ''],
  ])('same: %s', (_, a, b) => expect(strings(a)).toBe(strings(b)))
  test.each([
    ['a text', '"a" = "b";', '"a" = "c";'],
    ['a URL in a text', '"a" = "http://b";', '"a" = "http://c";'],
  ])('different: %s', (_, a, b) => expect(strings(a)).not.toBe(strings(b)))
  test('unparsable: no semicolon', () => expect(() => strings('"a" = "b"')).toThrow(Unparsable))
})

test('values survive, or the file is unparsable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      try {
        const form = plist(list(entry('a', text.replace(/[&<]/g, ''))))
        expect(JSON.parse(form.slice(2))).toBe(text.replace(/[&<]/g, '').replace(/\r\n?/g, '\n'))
      } catch (error) {
        expect(error).toBeInstanceOf(Unparsable)
      }
    }),
  )
})
