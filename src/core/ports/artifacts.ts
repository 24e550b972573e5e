/** Hands files from one job of a run to another. */
export interface Artifacts {
  upload(name: string, files: readonly string[], root: string): Promise<void>
}
