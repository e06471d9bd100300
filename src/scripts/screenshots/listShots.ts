import { press, untilAlive } from './onPage'
import { allLooks, type Shot } from './Shot'

const ada = 'ada@acme.example'
const all = '/tickets?view=all'

/** The list of tickets and what opens on it. */
export const listShots: readonly Shot[] = [
  { name: 'portal', path: all, as: ada, looks: allLooks },
  { name: 'portal-waiting', path: '/tickets?view=waiting', as: ada },
  { name: 'portal-open', path: '/tickets', as: ada },
  {
    name: 'portal-filters',
    path: `${all}&priority=high&sort=priority`,
    as: ada,
    act: async (page) => {
      await press(page, 'Created')
      await page.getByLabel('From').waitFor()
    },
  },
  {
    name: 'portal-saved-filters',
    path: all,
    as: ada,
    act: async (page) => {
      await press(page, 'Saved filters')
      await page.getByLabel('Save this view as').fill('What is left of the shop')
    },
  },
  { name: 'portal-filtered-empty', path: `${all}&priority=urgent&status=waiting`, as: ada },
  { name: 'portal-search', path: `${all}&q=form`, as: ada },
  {
    name: 'portal-keys',
    path: all,
    as: ada,
    looks: ['plain', 'dark'],
    act: async (page) => {
      await untilAlive(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'account-menu',
    path: all,
    as: ada,
    act: (page) => press(page, 'Account of'),
  },
  {
    name: 'portal-german',
    path: '/tickets?view=all',
    as: 'ivy@initech.example',
    locale: 'de',
  },
]
