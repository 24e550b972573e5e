import { matrixLines } from '../../core/matrix.ts'
import type { PlatformVerdict } from '../../core/verdict.ts'
import type { ChannelResult, PlanResult, ReleaseResult, Result } from '../result.ts'
import { isReleaseResult } from '../result.ts'
import { resultText } from './result-text.ts'

const signs = {
  published: '🚀',
  relinked: '🔁',
  unchanged: '✅',
  held: '⏸️',
  superseded: '⏭️',
  refused: '❌',
} as const

/** The job summary: Markdown for the person who opens the run. */
export function summaryMarkdown(result: Result): string {
  if (!isReleaseResult(result)) {
    return `## capacitor-ota ${result.verb}\n\n\`\`\`\n${resultText(result).join('\n')}\n\`\`\`\n`
  }
  const [only, ...others] = result.channels
  const channels =
    only !== undefined && others.length === 0
      ? channelParts(only, '###')
      : result.channels.flatMap((each) => [channelHeading(each), ...channelParts(each, '####')])
  return [heading(result), ...channels, list('### Please look at', result.warnings), nextList(result)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** @param level of the headings, as Markdown writes it */
function channelParts(result: ChannelResult, level: string): string[] {
  return [
    platformTable(result),
    reasonList(result, level),
    neutralList(result),
    audience(result, level),
    list(`${level} Channel`, result.channelChanges),
  ]
}

function channelHeading({ channel, outcome, version, delivery }: ChannelResult): string {
  const proof = delivery === null ? '' : `, delivery **${delivery}**`
  return `### ${signs[outcome]} ${escaped(channel)}: ${outcome}\n\nVersion ${escaped(version ?? 'none')}${proof}.`
}

function heading(result: PlanResult | ReleaseResult): string {
  const would = result.verb !== 'release' || result.dryRun ? 'would be ' : ''
  const delivery =
    result.verb === 'release' && result.delivery !== null ? `, delivery **${result.delivery}**` : ''
  const names = result.channels.map(({ channel }) => `**${escaped(channel)}**`)
  const channels = `${names.length === 1 ? 'Channel' : 'Channels'} ${names.join(', ')}`
  return `## ${signs[result.outcome]} ${result.appId} ${escaped(result.version ?? '')}: ${would}${result.outcome}\n\n${channels}, commit \`${result.commit.slice(0, 12)}\`${delivery}.`
}

function platformTable({ platforms }: ChannelResult): string {
  const rows = platforms.map(
    ({ platform, verdict, outcome, because }) =>
      `| ${platform} | ${verdict.verdict} | ${comparedWith(verdict)} | ${signs[outcome]} ${outcome} | ${escaped(because)} |`,
  )
  return [
    '| Platform | Verdict | Compared with | Outcome | Why |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** The native build that the reasons speak of: who doubts a verdict looks here first. */
const comparedWith = ({ nearest }: PlatformVerdict): string =>
  nearest === null ? 'nothing recorded' : escaped(`${nearest.version}+${nearest.build}`)

function reasonList({ platforms }: ChannelResult, level: string): string {
  const lines = platforms.flatMap(({ platform, verdict }) =>
    verdict.reasons.map(
      ({ code, text, wayOut }) =>
        `* **${platform}** \`${code}\` ${escaped(text)}${wayOut === undefined ? '' : ` · ${escaped(wayOut)}`}`,
    ),
  )
  return lines.length === 0 ? '' : [`${level} Reasons`, '', ...lines].join('\n')
}

/** What was seen and does not count: folded, for the one who doubts a verdict. */
function neutralList({ platforms }: ChannelResult): string {
  const lines = platforms.flatMap(({ platform, verdict }) =>
    verdict.neutral.map(({ reason, count, examples }) => {
      const more = count > examples.length ? ', …' : ''
      return `* **${platform}** ${escaped(reason)}: ${count} (${examples.map(escaped).join(', ')}${more})`
    }),
  )
  if (lines.length === 0) return ''
  return ['<details><summary>Changed, and not native</summary>', '', ...lines, '', '</details>'].join('\n')
}

function audience({ matrix }: ChannelResult, level: string): string {
  if (matrix.length === 0) return ''
  const rows = matrixLines(matrix).map(({ native, runs, plugin, before, after }) =>
    ['', native, runs, plugin, before, after, ''].map(escaped).join(' | ').trim(),
  )
  const heading = [
    '| Native build | Runs | Plugin | Gets now | Will get |',
    '| --- | --- | --- | --- | --- |',
  ]
  return [`${level} Who gets what`, '', ...heading, ...rows].join('\n')
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [title, '', ...items.map((item) => `* ${escaped(item)}`)].join('\n')

function nextList({ next }: PlanResult | ReleaseResult): string {
  if (next.length === 0) return ''
  const items = next.map(({ text, line }) =>
    line === null
      ? `* ${escaped(text)}`
      : `* ${escaped(text)}\n\n  \`\`\`sh\n  ${line.replaceAll('\n', '\n  ')}\n  \`\`\``,
  )
  return ['### What to do next', '', ...items].join('\n')
}

/** Text of others (branch names, package names) stays text in Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`).replace(/\s+/g, ' ')
}
