import { isNeutralStatement, meaninglessWhenEmpty } from './gradle-neutral.ts'
import { gradleScript, type Statement } from './gradle-script.ts'

/** What a statement is called: a dependency by its coordinates, anything else by its first word. */
function nameOf(text: string): string {
  const dependency =
    /^(\w*(?:implementation|api|only|compile|classpath|processor|kapt|ksp|desugaring))\b.*?"([\w.-]+:[\w.-]+)[:"]/i.exec(
      text,
    )
  if (dependency) return `${dependency[1]} ${dependency[2]}`
  return /^(?:(?:def|val|var|ext|final) )?[\w.]+/.exec(text)?.[0] ?? ''
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '\\n').replaceAll('\t', '\\t')
}

/** Statements as lines `block/block/name TAB statement`, the neutral ones left out. */
export function statementLines(statements: readonly Statement[], parents: readonly string[] = []): string[] {
  return statements.flatMap((statement) => {
    if (isNeutralStatement(statement, parents)) return []
    const { text, body } = statement
    if (body === null) return [`${[...parents, nameOf(text)].join('/')}\t${oneLine(text)}`]
    const path = [...parents, oneLine(text)]
    const inner = statementLines(body, path)
    if (inner.length === 0 && body.length > 0 && meaninglessWhenEmpty.test(text)) return []
    return [`${path.join('/')}\t{`, ...inner]
  })
}

/**
 * `build.gradle`, `settings.gradle` and their Kotlin form, without version, signing, test and debug statements.
 *
 * @throws Unparsable
 */
export function gradle(text: string): string {
  return statementLines(gradleScript(text)).join('\n')
}
