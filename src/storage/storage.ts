/** What a store knows of an object without its bytes. */
export interface ObjectInfo {
  readonly key: string
  /** Strong: changes with every write of the key. */
  readonly etag: string
  /** In bytes. */
  readonly size: number
}

/** From `start` up to and including `end` (to the end of the object when absent). */
export interface ByteRange {
  readonly start: number
  readonly end?: number
}

/** An object with its bytes, or the asked range of them; `size` is that of the whole object. */
export interface StoredObject extends ObjectInfo {
  readonly body: ReadableStream<Uint8Array>
}

/** What can be written: bytes, or a file on this machine that is streamed. */
export type Body = Uint8Array | { readonly file: string }

/** The state that a write demands: the object as it was read, or no object. */
export type Precondition = { readonly ifMatch: string } | 'absent'

export interface PutOptions {
  readonly contentType: string
  readonly when?: Precondition
}

/**
 * Where objects live. Keys are relative POSIX paths made by `core/keys`. A storage that cannot honour a
 * precondition refuses it; it never ignores it.
 */
export interface Storage {
  /** For messages, without credentials: `file:/srv/ota`, `memory:`. */
  readonly name: string
  /** Absent is null, failure throws `STORAGE_FAILED`. */
  head(key: string): Promise<ObjectInfo | null>
  get(key: string, range?: ByteRange): Promise<StoredObject | null>
  /** @throws UpdateError `CONFLICT` when the precondition does not hold. */
  put(key: string, body: Body, options: PutOptions): Promise<ObjectInfo>
  delete(key: string): Promise<void>
  /** Every object below the prefix, in key order; never a partial list. */
  list(prefix: string): AsyncIterable<ObjectInfo>
  /** Has it: devices may download directly from there. */
  url?(key: string): Promise<URL>
}
