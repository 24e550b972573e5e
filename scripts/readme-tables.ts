/** Writes the tables of the README from the option table and the outputs of the action. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './readme-tables-text.ts'

const file = new URL('../README.md', import.meta.url)
writeFileSync(file, withTables(readFileSync(file, 'utf8')))
