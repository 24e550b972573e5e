import type { NativeBuild } from '../core/native-build.ts'

/** One commit fingerprinted by two recipes is still one binary. */
export function hasSameCode(a: NativeBuild, b: NativeBuild): boolean {
  if (a.fingerprint.recipe === b.fingerprint.recipe) return a.fingerprint.hash === b.fingerprint.hash
  return a.commit !== null && a.commit === b.commit && !a.dirty && !b.dirty
}
