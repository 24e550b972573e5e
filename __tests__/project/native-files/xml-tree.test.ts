import { describe, expect, it } from 'vitest'
import { xmlTree } from '../../../src/project/native-files/xml-tree.ts'

const android = 'xmlns:android="http://schemas.android.com/apk/res/android"'

describe('the elements of a file', () => {
  it('have the usual prefix of their namespace, whatever the file calls it', () => {
    const named = xmlTree(`<manifest ${android} android:name="a"/>`)
    const other = xmlTree('<manifest xmlns:x="http://schemas.android.com/apk/res/android" x:name="a"/>')
    expect([...named.attributes]).toEqual([['android:name', 'a']])
    expect(other).toEqual(named)
    expect(xmlTree('<a xmlns="urn:x"/>').name).toBe('{urn:x}a')
  })

  it('are there without comments, instructions and blank text between them', () => {
    const plain = xmlTree('<a><b/><c/></a>')
    expect(xmlTree('<?xml version="1.0"?>\n<!-- x -->\n<a>\n  <b/>\n  <!-- y -->\n  <c/>\n</a>')).toEqual(
      plain,
    )
    expect(plain.children).toHaveLength(2)
  })

  it('keep the text that says something', () => {
    expect(xmlTree('<a>x <![CDATA[<y>]]></a>').children).toEqual(['x <y>'])
    expect(xmlTree('<a> <b/> x</a>').children).toHaveLength(3)
    expect(xmlTree('<a> </a>').children).toEqual([' '])
  })
})

it.each(['', '<a>', '<a></b>', '<a><b></a></b>', 'text', '<a x=1/>'])('%j is no XML', (text) => {
  expect(() => xmlTree(text)).toThrow(expect.objectContaining({ name: 'Unparsable' }))
})
