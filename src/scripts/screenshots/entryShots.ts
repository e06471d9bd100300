import type { Page } from '@playwright/test'

import { allLooks, type Shot } from './Shot'

/** Asks for a link and follows it from the mailbox, which `npm start` opens beside the desk. */
async function followLink(page: Page): Promise<void> {
  const address = 'tom@initech.example'
  await page.getByLabel('Email address').fill(address)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.getByRole('status').waitFor()
  const { protocol, hostname, port } = new URL(page.url())
  const mailbox = `${protocol}//${hostname}:${Number(port) + 1}/api/email`
  for (let tries = 0; tries < 60; tries++) {
    const mails = (await (await page.request.get(mailbox)).json()) as { text: string }[]
    const link = mails.map(({ text }) => /https?:\S+\/set-password\/[\w-]{43}/.exec(text)?.[0])
    const last = link.findLast(Boolean)
    if (last) return void (await page.goto(last))
    await page.waitForTimeout(500)
  }
  throw new Error('No link came.')
}

/** Before one is signed in, and where nothing is to be found. */
export const entryShots: readonly Shot[] = [
  { name: 'sign-in', path: '/sign-in', looks: allLooks },
  { name: 'sign-in-german', path: '/sign-in?next=%2Faccount', locale: 'de' },
  { name: 'sign-in-needed', path: '/account' },
  {
    name: 'sign-in-refused',
    path: '/sign-in',
    act: async (page) => {
      await page.getByLabel('Email address').fill('someone@acme.example')
      await page.getByLabel('Password').fill('not the password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('do not go together').waitFor()
    },
  },
  { name: 'password-forgotten', path: '/forgot-password' },
  { name: 'password-set', path: '/forgot-password', act: followLink },
  { name: 'not-found', path: '/nowhere', as: 'ada@acme.example' },
  { name: 'not-found-visitor', path: '/help/nowhere' },
]
