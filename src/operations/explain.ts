import { readFile } from 'node:fs/promises'
import type { Decision } from '../core/decision.ts'
import type { Device } from '../core/device.ts'
import { explainCode, explain as explainDecision, explanationLines } from '../core/explain.ts'
import { resolve } from '../core/resolve.ts'
import { UpdateError } from '../core/update-error.ts'
import { readUpdateRequest } from '../wire/update-request.ts'
import type { CommandOf } from './command.ts'
import { deviceFrom } from './device-description.ts'
import type { Ports } from './ports.ts'
import { appBackend } from './release/app-backend.ts'
import { openApp } from './release/app-context.ts'
import { configuredChannels } from './release/feeds.ts'
import { verdictsOf } from './release/verdicts.ts'
import type { ExplainResult } from './result.ts'

/** Says what a device gets and which rule decides it, or what a code means, or why a commit is native. */
export async function explain(command: CommandOf<'explain'>, ports: Ports): Promise<ExplainResult> {
  if (command.code !== null) return result(null, codeSentences(command.code))
  if (command.store === null) {
    throw new UpdateError('INPUT_INVALID', 'explain wants a store, or --code', {
      hint: 'Name it: --store file:./ota-store',
    })
  }
  const context = await openApp(command, ports)
  const backend = appBackend({ store: command.store }, context, ports)
  const [named, ...others] = command.channel
  if (others.length > 0) {
    throw new UpdateError('INPUT_INVALID', `explain works on one channel, got ${command.channel.join(', ')}`)
  }
  const channels = await configuredChannels(command.configFile, context.repository, context.platforms, ports)
  const usual = channels.find(({ from }) => from.kind !== 'pull_request') ?? channels[0]
  const state = await backend.state(named ?? usual?.name ?? 'production')
  if (command.native) {
    const verdicts = await verdictsOf(context, state.natives, command, ports)
    return result(
      null,
      verdicts.flatMap(({ platform, verdict, reasons, neutral, warnings }) => [
        `${platform}: ${verdict}`,
        ...reasons.map(
          ({ code, text, wayOut }) => `  ${code}: ${text}${wayOut === undefined ? '' : ` (${wayOut})`}`,
        ),
        ...neutral.map(
          ({ reason, count, examples }) => `  ignored, ${reason}: ${count} files, for example ${examples[0]}`,
        ),
        ...warnings.map((warning) => `  warning: ${warning}`),
      ]),
    )
  }
  const described = await askedDevice(
    command,
    context.appId,
    state.natives[0]?.platform ?? context.platforms[0],
  )
  const publicChannel = state.publicChannels[described.platform]
  const asked = described.channel || (named ?? '')
  const device = { ...described, channel: asked === publicChannel ? '' : asked }
  // A store tells the rules of one channel at a time.
  const about = asked || (publicChannel ?? state.channel)
  const { catalog } = about === state.channel ? state : await backend.state(about)
  const decision = resolve(device, catalog, { dialect: backend.dialect })
  return result(decision, explanationLines(explainDecision(decision)))
}

async function askedDevice(
  command: CommandOf<'explain'>,
  appId: string,
  platform: Device['platform'] | undefined,
): Promise<Device> {
  if (command.request !== null) {
    const text = await readFile(command.request, 'utf8').catch((cause: unknown) => {
      throw new UpdateError('INPUT_INVALID', `the request ${command.request} cannot be read`, { cause })
    })
    const request = readUpdateRequest(parsedJson(text))
    if (request.kind === 'device') return request.device
    throw new UpdateError('INPUT_INVALID', `the request is malformed: ${JSON.stringify(request.reply.body)}`)
  }
  if (command.device !== null) return deviceFrom(command.device, appId)
  throw new UpdateError('INPUT_INVALID', 'explain wants one of --device, --request, --code, --native', {
    hint: `For example: capacitor-ota explain --device ${platform ?? 'android'},native=1.0.0+100`,
  })
}

function codeSentences(code: string): readonly string[] {
  const found = explainCode(code)
  if (found !== null) return explanationLines(found)
  throw new UpdateError('INPUT_INVALID', `${JSON.stringify(code)} is no answer, stat or error code we know`, {
    hint: 'All of them stand in docs/codes.md.',
  })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function result(decision: Decision | null, sentences: readonly string[]): ExplainResult {
  return { verb: 'explain', decision, sentences, warnings: [], next: [] }
}
