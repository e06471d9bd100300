import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { chromium } from '@playwright/test'

import { command } from './frame/command'
import { root } from './frame/root'
import { adminShots } from './screenshots/adminShots'
import { portalShots } from './screenshots/portalShots'
import { looks, usualLooks } from './screenshots/Shot'
import { takeMails } from './screenshots/takeMails'
import { takeShots } from './screenshots/takeShots'
import { findOrInstallChromium } from './testing/chromium'

// Pictures of the demo for the documents: `npm start` in one terminal, this in another. Names of
// pictures after it take only those; `mails` takes the mails, which need no desk.
const place = {
  origin: process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`,
  folder: join(root, 'docs', 'images'),
  password: 'desk-demo-2026',
}

await command(async (shutdown) => {
  const wanted = process.argv.slice(2)
  const chosen = <Each extends { name: string }>(shots: readonly Each[]) =>
    wanted.length > 0 ? shots.filter(({ name }) => wanted.includes(name)) : shots
  mkdirSync(place.folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  shutdown.onStop('browser', () => browser.close())
  const shots = chosen([...portalShots, ...adminShots])
  for (const look of looks) {
    const taken = shots.filter(({ looks: own = usualLooks }) => own.includes(look.name))
    await takeShots(browser, look, taken, place)
  }
  if (wanted.length === 0 || wanted.includes('mails')) {
    mkdirSync(join(place.folder, 'mails'), { recursive: true })
    await takeMails(browser, join(place.folder, 'mails'))
  }
  await shutdown.stop()
  console.log(`The pictures are in ${place.folder}.`)
})
