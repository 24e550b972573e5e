import { readFileSync } from 'node:fs'
import type { CiEvent } from '../core/ci-event.ts'

type Members = Readonly<Record<string, unknown>>

const members = (raw: unknown): Members => (typeof raw === 'object' && raw !== null ? (raw as Members) : {})
const text = (raw: unknown): string | null => (typeof raw === 'string' && raw !== '' ? raw : null)

/** What started the workflow, from the runner's variables and the event's payload. */
export function actionEvent(env: Readonly<Record<string, string | undefined>>): CiEvent {
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const ref = env.GITHUB_REF ?? text(payload.ref) ?? ''
  const pull = members(payload.pull_request)
  const repository = members(payload.repository)
  const head = members(members(pull.head).repo)
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    action: text(payload.action),
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null,
    tag: ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null,
    commit: env.GITHUB_SHA ?? null,
    defaultBranch: text(repository.default_branch),
    pullRequest:
      typeof pull.number === 'number'
        ? { number: pull.number, fromFork: text(head.full_name) !== text(repository.full_name) }
        : null,
  }
}

function readPayload(path: string | undefined): Members {
  if (path === undefined) return {}
  try {
    return members(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}
