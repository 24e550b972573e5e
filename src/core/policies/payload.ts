import { isNoBundle, type Policy, refuse } from './policy.ts'

/** The bundle must have something to load (protocol.md §3.3, step 9). */
export const payload: Policy = {
  name: 'payload',
  saw: ({ target, bundle }) =>
    isNoBundle(target)
      ? null
      : `bundle ${target} has ${bundle === null ? 'no record' : `payload "${bundle.payload}"`}`,
  check: ({ target, bundle }) =>
    !isNoBundle(target) && (bundle === null || bundle.payload === 'none')
      ? refuse('failed', 'no_bundle', {
          because: `bundle ${target} has nothing to load`,
          wayOut: 'publish the bundle again under a new version',
        })
      : null,
}
