import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/core/catalog.ts'
import { deliveryMatrix, matrixText } from '../../src/core/matrix.ts'
import { perPlatform } from '../../src/core/platform.ts'
import { aBundle, aCatalog, aChannel, aNative } from '../helpers/one-channel.ts'

const natives = [
  aNative('1.0.0', '100', 'a'),
  aNative('1.1.0', '110', 'b'),
  aNative('0.9.0', '90', 'c', { retired: true }),
]

function catalogWith(lanes: Readonly<Record<string, string>>, payload: 'zip' | 'manifest' = 'zip'): Catalog {
  const android = Object.fromEntries(Object.entries(lanes).map(([digit, name]) => [digit.repeat(64), name]))
  return aCatalog(
    [aChannel({ lanes: { ...perPlatform(() => ({})), android } })],
    ['1.0.5', '1.1.2', '1.1.3'].map((name) => aBundle(name, { payload })),
    natives,
  )
}

const production = { channel: 'production' }
const before = catalogWith({ a: '1.0.5', b: '1.1.2' })

describe('asks 20 and 30: who gets what, before and after', () => {
  it('every live native build, on builtin and on what it is served, with every plugin generation', () => {
    const rows = deliveryMatrix(before, catalogWith({ a: '1.0.5', b: '1.1.3' }), production)
    expect(rows).toHaveLength(2 * 2 * 5)
    expect(matrixText(rows)).toBe(
      [
        'native build       runs     plugin  gets now    will get',
        'android 1.0.0+100  builtin  any     1.0.5       1.0.5',
        'android 1.0.0+100  1.0.5    any     up to date  up to date',
        'android 1.1.0+110  builtin  any     1.1.2       1.1.3',
        'android 1.1.0+110  1.1.2    any     up to date  1.1.3',
      ].join('\n'),
    )
  })

  it('plugins that are answered otherwise have a line of their own', () => {
    const text = matrixText(
      deliveryMatrix(before, catalogWith({ a: '1.0.5', b: '1.1.3' }, 'manifest'), production),
    )
    expect(text).toMatch(/1\.1\.0\+110 +builtin +5\.9\.0, 6\.14\.28 +1\.1\.2 +failed: no_url_or_manifest/)
    expect(text).toMatch(/1\.1\.0\+110 +builtin +7\.34\.0, 8\.40\.7, 8\.51\.23 +1\.1\.2 +1\.1\.3/)
  })

  it('a bundle below native is seen before it is served', () => {
    const rows = deliveryMatrix(before, catalogWith({ a: '1.0.5', b: '1.0.5' }), production)
    expect(
      rows.find(({ native, current }) => native.version === '1.1.0' && current === null)?.after,
    ).toMatchObject({
      code: 'disable_auto_update_under_native',
    })
  })

  it('a kill switch shows who goes back', () => {
    const text = matrixText(deliveryMatrix(before, catalogWith({ a: 'builtin', b: '1.1.2' }), production))
    expect(text).toMatch(/1\.0\.0\+100 +1\.0\.5 +6\.14.*8\.51\.23 +up to date +back to builtin/)
  })

  it('a channel that is not there yet serves nobody before, and one that goes is a failure after', () => {
    const none = aCatalog([], [], natives)
    const rows = deliveryMatrix(none, before, production)
    expect(rows[0]).toMatchObject({ before: { code: 'no_channel' }, after: { kind: 'update' } })
    expect(matrixText(rows)).toMatch(/ nothing yet +1\.1\.\d/)
    expect(matrixText(deliveryMatrix(before, none, production))).toMatch(/failed: no_channel$/m)
  })
})
