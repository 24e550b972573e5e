/** Writes `action.yml` from the option table and the outputs of the action. */
import { writeFileSync } from 'node:fs'
import { actionYml } from './action-yml-text.ts'

writeFileSync(new URL('../action.yml', import.meta.url), actionYml())
