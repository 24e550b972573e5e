import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { findChromium } from '../helpers/chromium.ts'
import { startServer } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const file = pathToFileURL(join(root, 'lib', 'pages', 'tester.html')).href

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
})

afterAll(() => browser.close())

/** A page whose errors fail the test. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  onTestFinished(async () => {
    await context.close()
    expect(errors).toEqual([])
  })
  await page.goto(url)
  return page
}

const verdict = (page: Page) => page.locator('#verdict').textContent()

describe('the semver tester', () => {
  it('is served by serve, under a policy that lets it ask nobody', async () => {
    const server = await startServer(['--store', 'file:./store'], { cwd: tempFolder() })
    onTestFinished(async () => {
      await server.stop()
    })
    const page = await open(`${server.url}/tester`)
    expect(await verdict(page)).toBe('gets 1.0.1')
    const { headers } = await fetch(`${server.url}/tester`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('works without a network, from a file', async () => {
    const page = await open(file, { offline: true })
    await page.getByLabel('Bundle version').fill('2.0.0')
    expect(await verdict(page)).toBe('blocked: disable_auto_update_to_major')
    await page.getByLabel('Strategy').selectOption('major')
    expect(await verdict(page)).toBe('gets 2.0.0')
    expect(await page.locator('#trace-list li').last().textContent()).toMatch(/passes|chooses|has no say/)
  })

  it('is shared by its address', async () => {
    const page = await open(file)
    await page.getByLabel('Native version', { exact: true }).fill('1.4.0')
    await page.getByLabel('Below native allowed').check()
    const again = await open(page.url())
    expect(await again.getByLabel('Native version', { exact: true }).inputValue()).toBe('1.4.0')
    expect(await again.getByLabel('Below native allowed').isChecked()).toBe(true)
    expect(await verdict(again)).toBe(await verdict(page))
    await again.getByRole('button', { name: 'Start again' }).click()
    expect(again.url()).toBe(file)
  })

  it('loads a catalog file, which then decides', async () => {
    const page = await open(file)
    const catalog = join(tempFolder(), 'catalog.json')
    writeFileSync(
      catalog,
      JSON.stringify({
        app: { id: 'com.example.app' },
        bundles: [{ version: '1.3.0', hosted: true }],
        channels: [{ name: 'beta', bundle: '1.3.0', public: true, disableAutoUpdate: 'major' }],
      }),
    )
    await page.getByText('A whole catalog, and whose answer').click()
    await page.getByLabel('Catalog file').setInputFiles(catalog)
    await page.getByText('gets 1.3.0').waitFor()
    expect(await page.getByLabel('Bundle version').isDisabled()).toBe(true)
    expect(await page.locator('#catalog-note').isVisible()).toBe(true)
  })

  it('works with the keyboard alone', async () => {
    const page = await open(file)
    const seen: string[] = []
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '')
      if (name === 'bundle') await page.keyboard.type('2.0.0')
      if (name === 'isPublic') await page.keyboard.press('Space')
      if (name !== '') seen.push(name)
    }
    expect(seen.slice(0, 8)).toEqual([
      'platform',
      'native',
      'build',
      'current',
      'plugin',
      'asks',
      'production',
      'emulator',
    ])
    expect(await verdict(page)).toBe('failed: no_channel')
    expect(page.url()).toContain('bundle=2.0.0')
  })

  it('tells a screen reader every name, every group and every new answer', async () => {
    const page = await open(file)
    const nameless = await page.locator('input, select, textarea, button').evaluateAll((controls) =>
      controls
        .filter((control) => {
          const { labels } = control as HTMLInputElement
          const text = control instanceof HTMLButtonElement ? control.textContent : labels?.[0]?.textContent
          return (text ?? '').trim() === ''
        })
        .map((control) => control.outerHTML),
    )
    expect(nameless).toEqual([])
    const groups = ['The device', 'The bundle offered', 'The channel', 'Platforms of the channel']
    for (const name of groups) expect(await page.getByRole('group', { name, exact: true }).count()).toBe(1)
    expect(await page.getByRole('status').first().getAttribute('aria-live')).toBe('polite')
    expect(await page.getByRole('status').first().textContent()).toContain('gets 1.0.1')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  it.each([
    ['light', { viewport: { width: 1200, height: 860 }, colorScheme: 'light' }, '#bundle=2.0.0'],
    ['dark', { viewport: { width: 1200, height: 860 }, colorScheme: 'dark' }, ''],
    ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, '#current=1.0.1'],
  ] as const)('looks right: %s', async (name, options, hash) => {
    const page = await open(file + hash, options)
    const { width } = options.viewport
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.locator('#banner').isVisible()).toBe(true)
    for (const [ground, ink] of await contrasts(page))
      expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5)
    const touch = await page
      .locator('input[type=text], select, button')
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height).filter((height) => height > 0),
      )
    expect(Math.min(...touch)).toBeGreaterThanOrEqual(44)
    const picture = await page.screenshot()
    if (process.env.WRITE_README === undefined) return
    mkdirSync(join(root, 'docs', 'images'), { recursive: true })
    writeFileSync(join(root, 'docs', 'images', `tester-${name}.png`), picture)
  })
})

type Colour = readonly number[]

/** Ground and ink of the texts that matter most. */
function contrasts(page: Page): Promise<readonly (readonly [Colour, Colour])[]> {
  return page.evaluate(() => {
    const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor
    }
    return [
      'h1',
      'header p',
      '.grid span',
      '#verdict',
      '#summary',
      '#copy',
      '#trace-list b',
      '#trace-list i',
      '.hint',
    ].map((selector) => {
      const element = document.querySelector(selector)
      if (element === null) throw new Error(selector)
      return [colour(groundOf(element)), colour(getComputedStyle(element).color)] as const
    })
  })
}

/** WCAG 2 contrast ratio. */
function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
