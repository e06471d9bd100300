import type { Shot } from './Shot'

const sam = 'sam@desk.example'

export const adminShots: readonly Shot[] = [
  {
    name: 'admin-tickets',
    path: '/admin/collections/tickets',
    as: sam,
    act: async (page) => page.getByText('Sam Okafor').first().waitFor(),
  },
  {
    name: 'admin-ticket',
    path: '/admin/collections/tickets',
    as: sam,
    act: async (page) => {
      await page.getByRole('link', { name: /Product pages take ages/ }).click()
      await page.getByRole('radio', { name: 'Internal note' }).waitFor()
    },
  },
]
