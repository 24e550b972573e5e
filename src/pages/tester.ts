import { answerOf, type TesterAnswer } from './tester-answer.ts'
import { type FieldName, type Fields, fieldNames, fieldsOf, hashOf, startFields } from './tester-fields.ts'

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new Error(`the page has no ${kind.name} #${id}`)
}

const form = element('form', HTMLFormElement)

function control(name: FieldName): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const found = form.elements.namedItem(name)
  if (
    found instanceof HTMLInputElement ||
    found instanceof HTMLSelectElement ||
    found instanceof HTMLTextAreaElement
  ) {
    return found
  }
  throw new Error(`the form has no field ${name}`)
}

function read(): Fields {
  const values = fieldNames.map((name) => {
    const field = control(name)
    const isSwitch = field instanceof HTMLInputElement && field.type === 'checkbox'
    return [name, isSwitch ? field.checked : field.value.trim()]
  })
  return Object.fromEntries(values) as Fields
}

function fill(fields: Fields): void {
  for (const name of fieldNames) {
    const field = control(name)
    const value = fields[name]
    if (field instanceof HTMLInputElement && typeof value === 'boolean') field.checked = value
    else field.value = String(value)
  }
}

const signs: Readonly<Record<TesterAnswer['kind'], string>> = {
  update: '✓',
  revert: '↩',
  up_to_date: '=',
  blocked: '✕',
  failed: '!',
  invalid: '?',
}

const outcomes = { pass: 'passes', skip: 'has no say', choose: 'chooses', refuse: 'refuses' } as const

/** Writes only what changed, so that a screen reader says an answer once. */
function say(id: string, text: string): void {
  const target = element(id, HTMLElement)
  if (target.textContent !== text) target.textContent = text
}

function show(answer: TesterAnswer): void {
  element('answer', HTMLElement).dataset.kind = answer.kind
  say('sign', signs[answer.kind])
  say('verdict', answer.verdict)
  say('summary', answer.summary)
  element('way-out', HTMLElement).hidden = answer.wayOut === null
  say('way-out-text', answer.wayOut ?? '')
  element('code', HTMLElement).hidden = answer.code === null
  say('code-name', answer.code?.name ?? '')
  say('code-means', answer.code?.means ?? '')
  say('code-page', answer.code?.page ?? '')
  element('trace', HTMLElement).hidden = answer.trace.length === 0
  element('trace-list', HTMLOListElement).replaceChildren(
    ...answer.trace.map(({ rule, outcome, saw }) => {
      const item = document.createElement('li')
      item.dataset.outcome = outcome
      const name = document.createElement('b')
      name.textContent = rule
      const what = document.createElement('i')
      what.textContent = outcomes[outcome]
      const text = document.createElement('span')
      text.textContent = saw
      item.append(name, ' ', what, ' ', text)
      return item
    }),
  )
}

function answer(): void {
  const fields = read()
  const loaded = fields.catalog !== ''
  for (const id of ['bundle-fields', 'channel-fields']) element(id, HTMLFieldSetElement).disabled = loaded
  element('catalog-note', HTMLElement).hidden = !loaded
  show(answerOf(fields))
  const hash = hashOf(fields)
  history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`)
}

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href)
    say('copied', 'Copied.')
  } catch {
    say('copied', 'Copy it from the address bar.')
  }
}

form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('input', answer)
element('reset', HTMLButtonElement).addEventListener('click', () => {
  fill(startFields)
  answer()
})
element('copy', HTMLButtonElement).addEventListener('click', () => void copyLink())
element('catalog-file', HTMLInputElement).addEventListener('change', async (event) => {
  const [file] = event.target instanceof HTMLInputElement ? (event.target.files ?? []) : []
  if (file === undefined) return
  control('catalog').value = await file.text()
  answer()
})
addEventListener('hashchange', () => {
  fill(fieldsOf(location.hash))
  answer()
})
fill(fieldsOf(location.hash))
answer()
