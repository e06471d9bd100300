import type { Page } from '@playwright/test'

import type { Shot } from './Shot'

const ada = 'ada@acme.example'

const ticketNamed = (subject: RegExp) => async (page: Page) => {
  await page.getByRole('link', { name: subject }).first().click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** Every page of the portal and the states it can be in. */
export const portalShots: readonly Shot[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'sign-in-needed', path: '/account' },
  {
    name: 'sign-in-refused',
    path: '/sign-in',
    act: async (page) => {
      await page.getByLabel('Mail address').fill(`nobody-${Date.now()}@acme.example`)
      await page.getByLabel('Password').fill('not the password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('do not go together').waitFor()
    },
  },
  { name: 'password-forgotten', path: '/forgot-password' },
  { name: 'password-set', path: `/set-password/${'x'.repeat(43)}` },
  { name: 'portal', path: '/tickets?view=all', as: ada },
  { name: 'portal-waiting', path: '/tickets?view=waiting', as: ada },
  { name: 'portal-filtered-empty', path: '/tickets?view=all&priority=low&status=waiting', as: ada },
  {
    name: 'portal-ticket',
    path: '/tickets?view=all',
    as: ada,
    act: ticketNamed(/Product pages take ages/),
  },
  { name: 'portal-new', path: '/tickets/new', as: ada },
  {
    name: 'portal-new-refused',
    path: '/tickets/new',
    as: ada,
    act: async (page) => {
      await page.getByLabel('Subject').fill('The map is gone')
      await page.getByRole('button', { name: 'Send request' }).click()
      await page.getByText('Describe what you need.').waitFor()
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  },
  {
    name: 'account-menu',
    path: '/tickets?view=all',
    as: ada,
    act: async (page) => page.locator('summary').filter({ hasText: 'Account of' }).click(),
  },
  { name: 'account', path: '/account', as: ada },
  {
    name: 'account-refused',
    path: '/account',
    as: ada,
    act: async (page) => {
      await page.getByLabel('Name').fill(' ')
      await page.getByRole('button', { name: 'Save' }).first().click()
      await page.getByText('Enter your name.').waitFor()
    },
  },
  { name: 'account-password', path: '/account/password', as: ada },
  { name: 'welcome', path: '/welcome', as: ada },
  { name: 'help', path: '/help', as: ada },
  { name: 'help-visitor', path: '/help' },
  { name: 'help-search', path: '/help?q=piority%20of%20a%20requst' },
  { name: 'help-nothing-found', path: '/help?q=xylophone' },
  { name: 'help-section', path: '/help/sections/your-website', as: ada },
  { name: 'help-article', path: '/help/a-request-that-gets-solved-fast' },
  { name: 'not-found', path: '/nowhere', as: ada },
  { name: 'not-found-visitor', path: '/help/nowhere' },
]
