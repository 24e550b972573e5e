import { type Code, codeOf, codePage } from './codes/all-codes.ts'
import type { Decision, TraceStep } from './decision.ts'

/** A decision or a code in sentences. */
export interface Explanation {
  /** What happens, in one sentence. */
  readonly summary: string
  /** What was seen on the way, in order; empty for a code alone. */
  readonly steps: readonly string[]
  /** What would change it, as a sentence; null when nothing has to change. */
  readonly wayOut: string | null
  readonly code: string | null
  /** The page and section about the code, from the root of the repository; null without a code. */
  readonly page: string | null
}

/** Why a device gets what it gets: the rule that decided first, then every rule that was asked. */
export function explain(decision: Decision): Explanation {
  const steps = decision.trace.filter(({ outcome }) => outcome !== 'skip').map(stepText)
  const on = decision.channel === null ? '' : ` (channel ${decision.channel})`
  if (decision.kind === 'update') {
    const how = decision.fromRollout ? 'as part of a rollout' : 'now'
    return {
      summary: `The device gets bundle ${decision.bundle} ${how}${on}.`,
      steps,
      wayOut: null,
      code: null,
      page: null,
    }
  }
  if (decision.kind === 'revert') {
    return {
      summary: `The device goes back to the web assets of its binary${on}.`,
      steps,
      wayOut: null,
      code: null,
      page: null,
    }
  }
  const what = {
    up_to_date: 'has nothing to do',
    blocked: 'is refused the update',
    failed: 'cannot be served',
  }
  return {
    summary: `The device ${what[decision.kind]}${on}: ${decision.because}.`,
    steps,
    wayOut: decision.wayOut === null ? null : sentence(decision.wayOut),
    code: decision.code,
    page: codePage(decision.code),
  }
}

/**
 * What an error code, a kind of event, or a message that people search for means. Null when it is none of the
 * protocol's and none of ours.
 */
export function explainCode(text: string): Explanation | null {
  const code = codeOf(text)
  return code === null ? null : explanationOf(code)
}

function explanationOf({ code, means, wayOut }: Code): Explanation {
  return { summary: means, steps: [], wayOut, code, page: codePage(code) }
}

/** An explanation as lines for a terminal or a page. */
export function explanationLines({ summary, steps, wayOut, code, page }: Explanation): readonly string[] {
  return [
    summary,
    ...steps.map((step) => `  ${step}`),
    ...(wayOut === null ? [] : [`Way out: ${wayOut}`]),
    ...(code === null || page === null ? [] : [`About ${code}: ${page}`]),
  ]
}

const marks: Readonly<Record<TraceStep['outcome'], string>> = {
  pass: 'passes',
  skip: 'has no say',
  choose: 'chooses',
  refuse: 'refuses',
}

const stepText = ({ rule, outcome, saw }: TraceStep): string => `${rule} ${marks[outcome]}: ${saw}`

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
