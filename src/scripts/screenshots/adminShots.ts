import type { Page } from '@playwright/test'
import { allLooks, type LookName, type Shot } from './Shot'

const sam = 'sam@desk.example'
const admin = 'admin@desk.example'
const eve = 'eve@desk.example'
const desk: readonly LookName[] = ['plain', 'dark']
const tickets = '/admin/collections/tickets'

const openTicket = async (page: Page) => {
  await page
    .locator('.inbox-row', { hasText: 'Product pages take ages' })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('textbox', { name: /Your reply/ }).waitFor()
}

const hearsKeys = (page: Page, key: string) =>
  page.locator(`html[data-keys~="${key}"]`).waitFor({ state: 'attached' })

/** Times are the reader's by then, and the head says where one is. */
const isAlive = async (page: Page) => hearsKeys(page, 'help')

/** What the team works with all day, and where editors write. */
export const adminShots: readonly Shot[] = [
  {
    name: 'admin-inbox',
    path: `${tickets}/inbox?view=open`,
    as: sam,
    looks: allLooks,
    act: async (page) => hearsKeys(page, 'mark'),
  },
  {
    name: 'admin-inbox-selected',
    path: `${tickets}/inbox?view=open`,
    as: sam,
    looks: desk,
    act: async (page) => {
      await page.locator('.inbox-row').first().waitFor()
      await hearsKeys(page, 'mark')
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      await page.keyboard.press('j')
      await page.keyboard.press('x')
      await page.locator('.bulk-bar').waitFor()
    },
  },
  {
    name: 'admin-ticket',
    path: `${tickets}/inbox?view=open`,
    as: sam,
    looks: allLooks,
    act: openTicket,
  },
  {
    name: 'admin-palette',
    path: `${tickets}/inbox?view=open`,
    as: sam,
    looks: desk,
    act: async (page) => {
      await hearsKeys(page, 'mark')
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type('acme')
      await page.getByRole('option').first().waitFor()
    },
  },
  { name: 'admin-today', path: `${tickets}/today`, as: sam, looks: allLooks, act: isAlive },
  { name: 'admin-reports', path: `${tickets}/reports`, as: sam, looks: desk, act: isAlive },
  { name: 'admin-new-ticket', path: `${tickets}/new`, as: sam, looks: desk, act: isAlive },
  {
    name: 'admin-client',
    path: '/admin/collections/clients?where[email][equals]=ada@acme.example',
    as: sam,
    looks: desk,
    act: async (page) => {
      await page.getByRole('link', { name: /Ada/ }).first().click()
      await page.waitForURL(/overview/)
      await page.getByRole('heading', { name: /Ada/ }).first().waitFor()
    },
  },
  {
    name: 'admin-organization',
    path: '/admin/collections/organizations?where[name][equals]=Acme',
    as: sam,
    looks: desk,
    act: async (page) => {
      await page.getByRole('link', { name: /Acme/ }).first().click()
      await page.waitForURL(/overview/)
      await page.getByRole('heading', { name: /Acme/ }).first().waitFor()
    },
  },
  {
    name: 'admin-articles',
    path: '/admin/collections/articles',
    as: eve,
    looks: desk,
    act: isAlive,
  },
  {
    name: 'admin-care',
    path: '/admin/collections/articles/care',
    as: eve,
    looks: desk,
    act: isAlive,
  },
  {
    name: 'admin-promises',
    path: '/admin/collections/sla-cycles/report',
    as: admin,
    looks: desk,
    act: isAlive,
  },
]
