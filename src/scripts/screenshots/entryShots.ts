import { allLooks, type Shot } from './Shot'

/** Before one is signed in, and where nothing is to be found. */
export const entryShots: readonly Shot[] = [
  { name: 'sign-in', path: '/sign-in', looks: allLooks },
  { name: 'sign-in-german', path: '/sign-in?next=%2Faccount', locale: 'de' },
  { name: 'sign-in-needed', path: '/account' },
  {
    name: 'sign-in-refused',
    path: '/sign-in',
    act: async (page) => {
      await page.getByLabel('Mail address').fill('someone@acme.example')
      await page.getByLabel('Password').fill('not the password')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('do not go together').waitFor()
    },
  },
  { name: 'password-forgotten', path: '/forgot-password' },
  { name: 'password-set', path: `/set-password/${'x'.repeat(43)}` },
  { name: 'not-found', path: '/nowhere', as: 'ada@acme.example' },
  { name: 'not-found-visitor', path: '/help/nowhere' },
]
