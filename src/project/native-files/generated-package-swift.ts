import { sourceCode } from './source-code.ts'
import { swiftSyntax } from './syntax.ts'
import { Unparsable } from './unparsable.ts'

const derived = /node_modules|capacitor-cordova-ios-plugins|capacitor-swift-pm/

/** The end of the bracket that opens just before `at`; strings with brackets in them do not occur in addresses. */
function closing(text: string, at: number): number {
  let depth = 1
  for (let position = at; position < text.length; position += 1) {
    if (text[position] === '(') depth += 1
    if (text[position] === ')') depth -= 1
    if (depth === 0) return position
  }
  throw new Unparsable('a package that does not end')
}

/**
 * `CapApp-SPM/Package.swift`: `cap sync` writes it whole, so only packages that no node package brings count.
 *
 * @throws Unparsable
 */
export function generatedPackageSwift(text: string): string {
  const code = sourceCode(text, swiftSyntax).replaceAll('\n', '')
  if (!code.includes('Package(')) throw new Unparsable('no package manifest')
  return [...code.matchAll(/\.package\(/g)]
    .map(({ index }) => code.slice(index, closing(code, index + '.package('.length) + 1))
    .filter((entry) => !derived.test(entry))
    .map((entry) => `package ${/(?:url|path):"([^"]*)"/.exec(entry)?.[1] ?? ''}\t${entry}`)
    .sort()
    .join('\n')
}
