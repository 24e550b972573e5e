import type { Catalog } from '../../core/catalog.ts'
import { type NativeEntry, nativeEntry, nativeText } from '../../core/native-build.ts'
import type { Prepared } from './prepare.ts'
import { told } from './simulate.ts'

const same = (a: NativeEntry, b: NativeEntry): boolean =>
  a.platform === b.platform && a.version === b.version && a.build === b.build

/**
 * Where a channel has one bundle for everybody, without lanes: the binaries in the field that would be offered a
 * bundle which they cannot run. Empty where each lane has a bundle of its own.
 */
export function endangeredBy(
  bundle: string,
  after: Catalog,
  {
    backend,
    state,
    plans,
    channel,
    feed,
  }: Pick<Prepared, 'backend' | 'state' | 'plans' | 'channel' | 'feed'>,
): readonly string[] {
  if (backend.lanes) return []
  const live = state.natives.filter((build) => !build.retired).map(nativeEntry)
  const preview = feed.channel.settings.preview ?? state.preview
  return plans.flatMap(({ platform, verdict }) => {
    const here = live.filter((native) => native.platform === platform)
    // Binaries that nobody recorded are out there, and nobody knows what they can run.
    if (here.length === 0)
      return preview || verdict.verdict === 'ota' ? [] : [`the ${platform} builds that are not recorded`]
    return here
      .filter((native) => !verdict.fits.some((fit) => same(fit, native)))
      .filter((native) => {
        const decision = told(after, channel, native, backend.dialect)
        return decision.kind === 'update' && decision.bundle === bundle
      })
      .map(nativeText)
  })
}
