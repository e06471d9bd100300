import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

import { slowestInteraction, untilIdle } from '@/tests/bench/pages/interactions'
import { lighthousePage, middleOf, type Scores } from '@/tests/bench/pages/lighthousePage'
import { bytesOfEmptyPage, bytesOfScripts } from '@/tests/bench/pages/scriptBytes'
import { signedIn } from '@/tests/bench/pages/signedIn'
import { visits } from '@/tests/bench/pages/visits'
import { command } from './frame/command'
import { root } from './frame/root'
import { step } from './frame/step'
import { freePort } from './ports/freePort'
import { buildWhenStale } from './steps/buildWhenStale'
import { findOrInstallChromium } from './testing/chromium'
import { cloneDatabase } from './testing/cloneDatabase'
import { startTestDesk } from './testing/startTestDesk'
import { startTestServer } from './testing/startTestServer'

const least = { performance: 95, accessibility: 100 }
/** Bytes of scripts on the list beyond those of an empty page. */
const scriptsMost = 80_000
const runs = 3

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const ms = (value: number) => `${Math.round(value)} ms`

await command(async (shutdown) => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-pages-'))
  chmodSync(folder, 0o711)
  shutdown.onStop('temporary folder', async () => rmSync(folder, { recursive: true, force: true }))
  const server = await step('Test database', startTestServer)
  shutdown.onStop('test database', server.stop)
  await step('Build', buildWhenStale)
  const { origin } = await step('App', async () =>
    startTestDesk(await cloneDatabase(server.url('postgres'), 'desk_pages'), folder, shutdown),
  )
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  shutdown.onStop('browser', () => browser.close())
  const cookie = await signedIn(origin, 'ada@acme.example')
  const empty = await bytesOfEmptyPage(origin, root)
  const missed: string[] = []

  console.log(`\nAn empty page of the framework loads ${kilobytes(empty)} of scripts.\n`)
  const wanted = process.argv.slice(2)
  const chosen = wanted.length > 0 ? visits.filter(({ name }) => wanted.includes(name)) : visits
  for (const { name, path, act } of chosen) {
    const context = await browser.newContext({ extraHTTPHeaders: { Cookie: cookie } })
    const page = await context.newPage()
    const scripts: string[] = []
    page.on('request', (asked) => {
      if (asked.resourceType() === 'script') scripts.push(asked.url())
    })
    await page.goto(origin + path)
    await untilIdle(page)
    const beyond = (await bytesOfScripts(origin, scripts)) - empty
    const interaction = await slowestInteraction(page, () => act(page))
    await context.close()

    console.log(`${name}: slowest interaction ${ms(interaction)}, scripts +${kilobytes(beyond)}`)
    for (const device of ['phone', 'desktop'] as const) {
      const scores: Scores[] = []
      for (let run = 0; run < runs; run++) {
        scores.push(await lighthousePage({ url: origin + path, port, cookie, device }))
      }
      const middle = middleOf(scores)
      console.log(
        `  ${device.padEnd(7)} performance ${middle.performance}, accessibility ${middle.accessibility}, ` +
          `first paint ${ms(middle.firstPaint)}, largest ${ms(middle.largestPaint)}, ` +
          `blocked ${ms(middle.blocked)}, shift ${middle.shift.toFixed(3)}, ` +
          `server ${ms(middle.server)}, load ${loadavg()[0]?.toFixed(1)}`,
      )
      for (const [what, bound] of Object.entries(least) as [keyof typeof least, number][]) {
        if (middle[what] < bound) {
          missed.push(`${name} on a ${device}: ${what} ${middle[what]} ${middle.failed}`)
        }
      }
    }
    if (name === 'list' && beyond > scriptsMost) missed.push(`${name}: scripts ${beyond}`)
  }
  await shutdown.stop()
  console.log(missed.length ? `\nMissed: ${missed.join('; ')}` : '\nEvery page is within bounds.')
  process.exitCode = missed.length ? 1 : 0
})
