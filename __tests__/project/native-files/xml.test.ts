import { describe, expect, it } from 'vitest'
import { xml } from '../../../src/project/native-files/xml.ts'

describe('XML in lines', () => {
  it('one per element, with its path and sorted attributes', () => {
    expect(xml('<a><b name="x" k="1"/><b z="2" a="1">text</b></a>')).toBe(
      'a\t\na/b[x]\tk="1" name="x"\na/b\ta="1" z="2"\na/b/text\t"text"',
    )
  })

  it('order counts, unless the rules say otherwise', () => {
    const [one, other] = ['<a><b name="1"/><b name="2"/></a>', '<a><b name="2"/><b name="1"/></a>']
    expect(xml(one) === xml(other)).toBe(false)
    expect(xml(one, { unordered: ['a'] })).toBe(xml(other, { unordered: ['a'] }))
  })

  it('elements and attributes that the rules leave out do not count, and all in them', () => {
    const rules = {
      keepElement: ({ name }: { name: string }) => name !== 'tools',
      keepAttribute: (name: string) => name !== 'key2',
    }
    expect(xml('<a key2="1"><tools><b/></tools><c/></a>', rules)).toBe('a\t\na/c\t')
  })

  it('text is read as the rules read it', () => {
    expect(xml('<a> X </a>', { text: (text) => text.trim().toLowerCase() })).toContain('"x"')
    expect(xml('<a> X </a>')).toContain('" X "')
  })

  it('a name with a line end stays on its line', () => {
    expect(xml('<a name="x&#10;y"/>').split('\n')).toHaveLength(1)
  })
})
