import type { Catalog } from '../core/catalog.ts'
import type { ServedBundle } from '../wire/served-bundle.ts'

/** One app as the server answers from it. */
export interface AppView {
  readonly catalog: Catalog
  /** What an answer says of a bundle; addresses start with `filesUrl`. */
  readonly served: (version: string, filesUrl: string) => ServedBundle | null
  /** Bytes that a device loads for one file of a delta; null: not known. */
  readonly sizeOf: (version: string, fileName: string, fileHash: string) => number | null
}

/** Where the server's apps come from. */
export interface CatalogSource {
  /** Null: the app is not here. */
  app(appId: string): Promise<AppView | null>
}
