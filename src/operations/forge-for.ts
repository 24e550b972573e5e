import type { Exec } from '../core/ports/exec.ts'
import type { Forge } from '../core/ports/forge.ts'
import { gitForge } from '../forge/git.ts'
import { type GithubRequest, githubForge } from '../forge/github.ts'

/** A repository on GitHub and the way to ask for it. */
export interface GithubAccess {
  readonly request: GithubRequest
  readonly owner: string
  readonly repo: string
}

/** The code host of a run: GitHub where the shell has access to it, plain git elsewhere. */
export function forgeFor(
  github: GithubAccess | null,
  exec: Exec,
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Forge {
  return github === null
    ? gitForge(exec, folder, env)
    : githubForge(github.request, github.owner, github.repo)
}
