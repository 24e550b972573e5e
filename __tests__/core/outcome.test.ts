import { expect, it } from 'vitest'
import { type Outcome, runOutcome } from '../../src/core/outcome.ts'

it.each<[readonly Outcome[], Outcome]>([
  [[], 'unchanged'],
  [['published'], 'published'],
  [['published', 'held'], 'held'],
  [['held', 'refused'], 'refused'],
  [['unchanged', 'relinked'], 'relinked'],
  [['superseded', 'relinked'], 'relinked'],
  [['unchanged', 'superseded'], 'superseded'],
])('a run with %j is %s', (platforms, outcome) => {
  expect(runOutcome(platforms)).toBe(outcome)
  expect(runOutcome([...platforms].reverse())).toBe(outcome)
})
