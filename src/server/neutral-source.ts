import type { NeutralCatalog } from '../wire/neutral-catalog.ts'
import type { CatalogSource } from './catalog-source.ts'

/** Serves one catalog of the conformance cases. An app without a valid plan is not here, as at Capgo Cloud. */
export function neutralSource(neutral: NeutralCatalog): CatalogSource {
  const { catalog, planValid, served } = neutral
  return {
    app: async (appId) =>
      planValid && appId === catalog.appId ? { catalog, served, sizeOf: () => null } : null,
  }
}
