import { allLooks, type Shot } from './Shot'

const as = 'ada@acme.example'
const article = '/help/a-request-that-gets-solved-fast'

export const helpShots: readonly Shot[] = [
  { name: 'help', path: '/help', as, looks: allLooks },
  { name: 'help-visitor', path: '/help' },
  { name: 'help-german', path: '/help', locale: 'de' },
  { name: 'help-search', path: '/help?q=piority%20of%20a%20requst' },
  { name: 'help-nothing-found', path: '/help?q=xylophone' },
  { name: 'help-section', path: '/help/sections/your-website', as },
  { name: 'help-article', path: article, looks: allLooks },
  {
    name: 'help-article-end',
    path: article,
    act: async (page) => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    },
  },
]
