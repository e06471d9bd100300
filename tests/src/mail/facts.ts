import type { MailFacts, TicketFacts } from '@/src/mail/template'

export const ticket = (change: Partial<TicketFacts> = {}): TicketFacts => ({
  number: 1042,
  subject: 'Contact form drops attachments',
  description: 'Since Monday the form sends no files.\n\n- PDF\n- PNG',
  requester: 'Ada Byron',
  organization: 'Acme',
  news: [],
  earlier: [],
  isNew: true,
  files: [],
  url: 'https://support.example.com/tickets/1042',
  ...change,
})

export const facts = (change: Partial<MailFacts> = {}): MailFacts => ({
  recipient: { name: 'Ada Byron' },
  ticket: ticket(),
  desk: 'Northlight Support',
  color: '#1d4ed8',
  ...change,
})
