import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Fields, fieldsOf, hashOf, startFields } from '../../src/pages/tester-fields.ts'

describe('the address of the tester', () => {
  it('is empty at the start', () => {
    expect(hashOf(startFields)).toBe('')
    expect(fieldsOf('')).toEqual(startFields)
  })

  it('holds what differs', () => {
    expect(hashOf({ ...startFields, bundle: '2.0.0', isPublic: false })).toBe('bundle=2.0.0&isPublic=false')
    expect(fieldsOf('#bundle=2.0.0&isPublic=false')).toEqual({
      ...startFields,
      bundle: '2.0.0',
      isPublic: false,
    })
  })

  it.each([
    ['an unknown name', '#__proto__=x&wheels=4'],
    ['a switch that is neither', '#isPublic=perhaps'],
    ['nonsense', '#%%%&&&='],
  ])('leaves out %s', (_what, hash) => {
    expect(fieldsOf(hash)).toEqual(startFields)
  })

  it('gives back every form', () => {
    const field = (value: string | boolean) => (typeof value === 'string' ? fc.string() : fc.boolean())
    const forms = fc.record(
      Object.fromEntries(Object.entries(startFields).map(([name, value]) => [name, field(value)])),
    ) as unknown as fc.Arbitrary<Fields>
    fc.assert(
      fc.property(forms, (form) => {
        expect(fieldsOf(`#${hashOf(form)}`)).toEqual(form)
      }),
    )
  })
})
