import { getOctokit } from '@actions/github'
import type { GithubAccess } from '../operations/forge-for.ts'

/** GitHub as the token of this run sees it; null without a token. */
export function githubAccess(
  token: string | null,
  env: Readonly<Record<string, string | undefined>>,
): GithubAccess | null {
  const given = token ?? env.GITHUB_TOKEN ?? ''
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/')
  if (given === '' || owner === undefined || repo === undefined) return null
  const octokit = getOctokit(given, env.GITHUB_API_URL === undefined ? {} : { baseUrl: env.GITHUB_API_URL })
  return { owner, repo, request: (route, parameters) => octokit.request(route, { ...parameters }) }
}
