import type { EmailAdapter } from 'payload'

/** Payload's own mails hold keys of accounts and would be printed to the log: none is ever sent. */
export const noPayloadMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'support@desk.example',
  defaultFromName: 'Support',
  sendEmail: () => {
    throw new Error('Mails of the desk are queued jobs.')
  },
})
