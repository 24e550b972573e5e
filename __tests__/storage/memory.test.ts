import { describe, it } from 'vitest'
import { memoryStorage } from '../../src/storage/memory.ts'
import { storageCases } from '../../src/testing/storage-cases.ts'

describe('memory storage keeps the contract', () => {
  it.each(storageCases)('$name', async ({ run }) => {
    await run(memoryStorage())
  })
})
