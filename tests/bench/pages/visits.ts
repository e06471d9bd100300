import type { Page } from '@playwright/test'

export type Visit = { name: string; path: string; act: (page: Page) => Promise<void> }

const type = async (page: Page, label: RegExp, text: string) => {
  await page.getByLabel(label).first().click()
  await page.keyboard.type(text)
}

/** The pages that clients spend their day on, and what they do there. */
export const visits: readonly Visit[] = [
  {
    name: 'list',
    path: '/tickets?view=all',
    act: async (page) => {
      for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
    },
  },
  {
    name: 'detail',
    path: '/tickets/10',
    act: (page) => type(page, /Your reply/, 'Thank you, this looks right now.'),
  },
  {
    name: 'create',
    path: '/tickets/new',
    act: async (page) => {
      await type(page, /Subject/, 'The contact form drops attachments')
      await type(page, /Description/, 'Since Monday nothing arrives.')
    },
  },
  {
    name: 'help center',
    path: '/help',
    act: (page) => type(page, /Search the help center/, 'certificate'),
  },
  {
    name: 'article',
    path: '/help/a-request-that-gets-solved-fast',
    act: async (page) => page.keyboard.press('Tab'),
  },
  {
    name: 'account',
    path: '/account',
    act: (page) => type(page, /^Name/, ' Marie'),
  },
]
