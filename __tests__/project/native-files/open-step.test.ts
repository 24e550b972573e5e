import { expect, test } from 'vitest'
import { openStep, openStepEntries } from '../../../src/project/native-files/open-step.ts'
import { Unparsable } from '../../../src/project/native-files/unparsable.ts'

test('dictionaries, lists, comments and escapes', () => {
  const text =
    '// !$*UTF8*$!\n{ a /* x */ = ( b, "c \\"d\\"\\n", ); "e[sdk=*]" = { f = <0a 0b>; }; g = \'h\'; }'
  expect(openStep(text)).toEqual(
    new Map<string, unknown>([
      ['a', ['b', 'c "d"\n']],
      ['e[sdk=*]', new Map([['f', '<0a 0b>']])],
      ['g', 'h'],
    ]),
  )
})
test('a key that stands twice keeps both values', () => {
  expect(openStep('{ a = 1; a = 2; }')).toEqual(new Map([['a', ['1', '2']]]))
})
test('entries without braces', () => {
  expect(openStepEntries('a = b;\nc;')).toEqual(
    new Map([
      ['a', 'b'],
      ['c', 'c'],
    ]),
  )
})
test.each(['', '{', '{ a = b }', '{ a = ; }', '( a b )', '{} x', '{\n<<<<<<< HEAD\n}'])(
  'unparsable: %j',
  (text) => {
    expect(() => openStep(text)).toThrow(Unparsable)
  },
)
