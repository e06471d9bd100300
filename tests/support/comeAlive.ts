import type { Page } from '@playwright/test'

/** In the page: it has scripts, and those of the app. Without, nothing in it would ever call back. */
const willLive = () => matchMedia('(scripting: enabled)').matches && '__next_f' in globalThis

/** In the page: React has taken over whatever can be pressed or filled in. */
function isAlive(): boolean {
  const controls = document.querySelectorAll('button, input:not([type=hidden]), select, textarea')
  const isReacts = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith('__react'))
  // Payload says of its forms when what is typed into them stays.
  const isEarly = document.querySelector('form[data-form-ready="false"]') !== null
  const parts = [document.querySelector('main') ?? document.body, ...controls]
  return !isEarly && parts.every(isReacts)
}

/** In the page: what listens for keys, or reads what was kept, is only begun after that. */
const isIdle = () =>
  new Promise<void>((resolve) => {
    const next = (then: () => void) => requestIdleCallback(then, { timeout: 2_000 })
    next(() => next(resolve))
  })

/** Waits until a page is in the hands of React: a press before that goes nowhere, and a text may be lost. */
export async function comesAlive(page: Page): Promise<void> {
  try {
    if (!(await page.evaluate(willLive))) return
    // By a clock, not by frames: a page behind another one draws none.
    await page.waitForFunction(isAlive, undefined, { polling: 50, timeout: 20_000 })
    await page.evaluate(isIdle)
  } catch (error) {
    // It has led on, was closed, or its scripts do not arrive: what the test does next will tell.
    if (String(error).includes('Timeout')) console.info(`${page.url()} did not come alive.`)
  }
}

/** From now on this page is opened, and opened again, only when it is alive. A person does not type
 * within the first milliseconds; a test does, the more the slower the machine. */
export function openAlive(page: Page): void {
  const { goto, reload, goBack } = page
  page.goto = async (...args) => {
    const answer = await goto.apply(page, args)
    await comesAlive(page)
    return answer
  }
  page.reload = async (...args) => {
    const answer = await reload.apply(page, args)
    await comesAlive(page)
    return answer
  }
  page.goBack = async (...args) => {
    const answer = await goBack.apply(page, args)
    await comesAlive(page)
    return answer
  }
}
