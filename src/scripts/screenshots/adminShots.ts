import type { LookName, Shot } from './Shot'

const sam = 'sam@desk.example'
const looks: readonly LookName[] = ['plain', 'dark']

export const adminShots: readonly Shot[] = [
  {
    name: 'admin-tickets',
    path: '/admin/collections/tickets',
    as: sam,
    looks,
    act: async (page) => page.getByText('Sam Okafor').first().waitFor(),
  },
  {
    name: 'admin-ticket',
    path: '/admin/collections/tickets',
    as: sam,
    looks,
    act: async (page) => {
      await page.getByRole('link', { name: /Product pages take ages/ }).click()
      await page.getByRole('radio', { name: 'Internal note' }).waitFor()
    },
  },
]
