import { allLooks, type Shot } from './Shot'
import { createShots } from './createShots'
import { entryShots } from './entryShots'
import { listShots } from './listShots'
import { ticketShots } from './ticketShots'

const ada = 'ada@acme.example'

const accountShots: readonly Shot[] = [
  { name: 'account', path: '/account', as: ada, looks: allLooks },
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
]

const article = '/help/a-request-that-gets-solved-fast'

const helpShots: readonly Shot[] = [
  { name: 'help', path: '/help', as: ada, looks: allLooks },
  { name: 'help-visitor', path: '/help' },
  { name: 'help-german', path: '/help', locale: 'de' },
  { name: 'help-search', path: '/help?q=piority%20of%20a%20requst' },
  { name: 'help-nothing-found', path: '/help?q=xylophone' },
  { name: 'help-section', path: '/help/sections/your-website', as: ada },
  { name: 'help-article', path: article, looks: allLooks },
  {
    name: 'help-article-end',
    path: article,
    act: async (page) => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    },
  },
]

/** Every page of the portal and the states it can be in. */
export const portalShots: readonly Shot[] = [
  ...listShots,
  ...ticketShots,
  ...createShots,
  ...helpShots,
  ...accountShots,
  ...entryShots,
]
