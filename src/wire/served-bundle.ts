/** One file of a delta, as devices are told (protocol.md §2.4). */
export interface ServedFile {
  readonly file_name: string
  readonly file_hash: string
  readonly download_url: string
}

/** What an answer says of a bundle (protocol.md §1.3). */
export interface ServedBundle {
  readonly version: string
  /** Null: only a manifest. */
  readonly url: string | null
  readonly checksum: string
  readonly sessionKey: string
  readonly manifest: readonly ServedFile[]
  readonly link: string | null
  readonly comment: string | null
}

/** A device needs a valid URL even where it never loads it (protocol.md §1.3). */
export const noZipUrl = 'https://404.capgo.app/no.zip'
