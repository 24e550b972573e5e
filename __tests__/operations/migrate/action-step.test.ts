import { describe, expect, it } from 'vitest'
import { actionStep, type Surroundings } from '../../../src/operations/migrate/action-step.ts'
import { capgoCall } from '../../../src/operations/migrate/capgo-call.ts'

const uses = 'capacitor-ota/capacitor-ota@v1'
const secret = { CAPGO_TOKEN: '${{ secrets.CAPGO_TOKEN }}' }

function made(flags: string, but: Partial<Surroundings> = {}) {
  const call = capgoCall(`npx @capgo/cli bundle upload ${flags}`)
  if (call === null) throw new Error(`${flags} is no call`)
  return actionStep(call, { step: {}, isWhole: true, above: [], built: false, ...but })
}

describe('the step of the action in the place of an upload', () => {
  it.each<[string, string, Partial<Surroundings>, object]>([
    ['as short as can be', '', {}, { uses, env: secret }],
    [
      'when the old one ran, ours runs',
      '',
      {
        step: {
          name: 'Upload',
          id: 'up',
          if: "github.ref == 'refs/heads/main'",
          'timeout-minutes': 9,
          shell: 'bash',
        },
      },
      {
        name: 'Upload',
        id: 'up',
        if: "github.ref == 'refs/heads/main'",
        'timeout-minutes': 9,
        uses,
        env: secret,
      },
    ],
    [
      'a step that does more keeps its name and id for the rest',
      '',
      { step: { name: 'All', id: 'all', if: 'success()' }, isWhole: false },
      { if: 'success()', uses, env: secret },
    ],
    [
      'its folder is an input',
      '',
      { step: { 'working-directory': 'apps/notes' } },
      { uses, with: { 'working-directory': 'apps/notes' }, env: secret },
    ],
    [
      'that of the job too',
      '',
      { above: [{ defaults: { run: { 'working-directory': 'apps/tasks' } } }, {}] },
      { uses, with: { 'working-directory': 'apps/tasks' }, env: secret },
    ],
    [
      'a key that the job has is not set again',
      '',
      { above: [{ env: { CAPGO_TOKEN: '${{ secrets.K }}' } }] },
      { uses },
    ],
    ['nor one of the workflow', '', { above: [{}, { env: { CAPGO_TOKEN: '${{ secrets.K }}' } }] }, { uses }],
    [
      'other variables of the step stay',
      '',
      { step: { env: { A: '1', CAPGO_TOKEN: '${{ secrets.K }}' } } },
      { uses, env: { A: '1', CAPGO_TOKEN: '${{ secrets.K }}' } },
    ],
    [
      'a key in a variable of the step',
      '--apikey $KEY',
      { step: { env: { KEY: '${{ secrets.K }}' } } },
      { uses, env: { KEY: '${{ secrets.K }}', CAPGO_TOKEN: '${{ secrets.K }}' } },
    ],
    ['one in a variable of the job', '-a "${KEY}"', {}, { uses, env: { CAPGO_TOKEN: '${{ env.KEY }}' } }],
    [
      'variables in values become expressions',
      '-c $CHANNEL --comment "run $GITHUB_RUN_ID of ${{ github.actor }}"',
      { step: { env: { CHANNEL: 'beta' } } },
      {
        uses,
        with: { channel: 'beta', comment: 'run ${{ github.run_id }} of ${{ github.actor }}' },
        env: { CHANNEL: 'beta', ...secret },
      },
    ],
  ])('%s', (_what, flags, around, step) => {
    expect(made(flags, around)).toEqual({ step, changes: [] })
  })

  it('what only a shell knows is left out, and that is said', () => {
    expect(made('-c beta --comment "$(git log -1)" --link "${URL:-none}"')).toEqual({
      step: { uses, with: { channel: 'beta' }, env: secret },
      changes: [
        '--link ${URL:-none} is not carried over, because a shell made it: give the input link',
        '--comment $(git log -1) is not carried over, because a shell made it: give the input comment',
      ],
    })
  })
})
