import { describe, expect, it } from 'vitest'
import { bucketOf } from '../../src/core/bucket.ts'

const devices = Array.from(
  { length: 20_000 },
  (_, at) => `a0000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
)

describe('bucketOf', () => {
  it.each([
    ['rollout-1', '0f673663-459a-44c0-a7f5-613f2a4af3ab'],
    ['rollout-1', '0f673663-459a-44c0-a7f5-613f2a4af3ac'],
    ['', ''],
  ])('is a basis point, the same for ever: %s %s', (rollout, device) => {
    const bucket = bucketOf(rollout, device)
    expect(bucket).toBeGreaterThanOrEqual(0)
    expect(bucket).toBeLessThan(10_000)
    expect(bucketOf(rollout, device)).toBe(bucket)
  })

  it.each([100, 1_000, 5_000, 9_000])('a share of %i basis points selects about that many devices', (bps) => {
    const selected = devices.filter((device) => bucketOf('r', device) < bps).length
    expect(selected / devices.length).toBeGreaterThan(bps / 10_000 - 0.012)
    expect(selected / devices.length).toBeLessThan(bps / 10_000 + 0.012)
  })

  it('another rollout draws other devices', () => {
    const both = devices.filter(
      (device) => bucketOf('a', device) < 1_000 && bucketOf('b', device) < 1_000,
    ).length
    expect(both / devices.length).toBeLessThan(0.02)
  })
})
