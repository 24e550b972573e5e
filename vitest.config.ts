import { defineConfig } from 'vitest/config'

/** Folders of tests that start processes, browsers or foreign tools; everything else is `unit`. */
const slow = ['process', 'browser', 'peers', 'packed']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: slow.map((folder) => `__tests__/${folder}/**`),
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'process',
          include: slow.map((folder) => `__tests__/${folder}/**/*.test.ts`),
          globalSetup: ['__tests__/helpers/build-once.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          server: { deps: { inline: [/@actions\/(workflow-parser|expressions|languageservice)/] } },
        },
      },
    ],
  },
})
