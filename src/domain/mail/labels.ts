import type { WordedMail } from './settings'

/** How the desk calls each of its mails. */
export const mailKindLabels: Record<WordedMail, string> = {
  all: 'All mails',
  ticket_created_client: 'We have your request, to the client',
  ticket_created_team: 'A new ticket, to the team',
  reply_client: 'A reply, to the client',
  reply_team: 'A reply, to the team',
  status_changed_client: 'A new status, to the client',
  added_client: 'Somebody added you to a ticket, to the client',
  assigned: 'A ticket is yours, to the assignee',
  noted_team: 'A note, to whoever of the team follows the ticket',
  reply_not_sent: 'A planned reply was not sent, to its author',
  mentioned: 'A note mentions you',
  reminder_client: 'A ticket waits, to the client',
  still_working_client: 'We are still working on it, to the client',
  article_review: 'Articles to look at again, to their owner',
  file_infected_uploader: 'A virus was found, to whoever sent the file',
  file_infected_team: 'A virus was found, to the team',
  sla_warning: 'A promise is due soon, to the team',
  sla_breach: 'A promise was not kept, to team and admins',
  digest: 'What has happened, once a day or week',
  invitation: 'Invitation',
  reset: 'Forgotten password',
  passwordChanged: 'Password changed',
}
