import { allLooks, type Shot } from './Shot'

const as = 'ada@acme.example'

export const accountShots: readonly Shot[] = [
  { name: 'account', path: '/account', as, looks: allLooks },
  {
    name: 'account-refused',
    path: '/account',
    as,
    act: async (page) => {
      await page.getByLabel('Name').fill(' ')
      await page.getByRole('button', { name: 'Save' }).first().click()
      await page.getByText('Enter your name.').waitFor()
    },
  },
  { name: 'account-password', path: '/account/password', as },
  { name: 'welcome', path: '/welcome', as },
]
