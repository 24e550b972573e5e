/** `git+ssh://…#<sha>` and its kin as `git:<sha>`: how a repository is reached does not matter; null for any other text. */
export function gitResolved(text: string): string | null {
  const sha = /(?:^git|github|gitlab|bitbucket|codeload|\.git).*?(?:#|commit=|\/)([0-9a-f]{40})\b/i.exec(
    text,
  )?.[1]
  return sha === undefined ? null : `git:${sha}`
}
