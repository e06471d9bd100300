import { minutesAgo, workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const slowProductPages: StoryTicket = {
  at: workday(4, '08:03'),
  client: 'ada',
  source: 'portal',
  organization: 'acme',
  project: 'acmeShop',
  category: 'Technical Issue',
  priority: 'normal',
  subject: 'Product pages take ages to open',
  description: text`
    Good morning,

    opening a product in the shop takes 6 to 8 seconds, the start page and the categories are quick.
    It is worst for products with many variants, for example
    https://shop.acme.example/p/hex-bolt-m8

    Our people in sales notice it on the phone with customers: "one moment, it is still loading …"
  `,
  steps: [
    {
      at: workday(4, '08:26'),
      by: 'sam',
      assignTo: 'sam',
      priority: 'high',
      reply: text`
        Hi Ada, I can reproduce it: 6.8 seconds for that bolt. I have raised the priority, as this costs
        you orders. Is it slow since a certain day or did it creep up?
      `,
    },
    {
      at: workday(4, '09:10'),
      by: 'ada',
      reply: text`
        Colleagues say since the new price import two weeks ago. Before that nobody complained.
      `,
    },
    {
      at: workday(3, '09:50'),
      by: 'sam',
      note: text`
        The price import writes one row per variant **and customer group**: 412,000 rows now. The page
        asks for them one by one:

        \`\`\`sql
        select * from prices where variant_id = $1 and group_id = $2  -- 384 times a page
        \`\`\`

        Plan: one query for all variants, an index on \`(variant_id, group_id)\`. Kim reviews.
      `,
    },
    {
      at: workday(2, '12:15'),
      by: 'sam',
      reply: text`
        Your colleagues were right, it is the import: the page now looks up several hundred prices one
        after the other. We are changing it to fetch them at once. In our test the bolt opens in
        **0.9 seconds**.

        It goes live tomorrow evening after 20:00, so that nobody's checkout is disturbed.
      `,
    },
    {
      at: minutesAgo(160),
      by: 'ada',
      reply: 'Sounds great. Please avoid Thursday evening, that is when we run the stock count.',
    },
  ],
}
