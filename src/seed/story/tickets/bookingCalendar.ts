import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const bookingCalendar: StoryTicket = {
  at: workday(10, '09:00'),
  client: 'ivy',
  takenBy: 'kim',
  source: 'staff',
  organization: 'initech',
  project: 'initechBooking',
  category: 'Feature Request',
  priority: 'low',
  subject: 'Booking: let customers add the appointment to their calendar',
  description: text`
    From the call with Ivy today: customers forget appointments. After a booking there should be a
    button "Add to my calendar", and the same file attached to the confirmation mail.

    Nice to have: a change of the appointment updates the entry.
  `,
  steps: [
    { at: workday(10, '09:04'), by: 'kim', assignTo: 'kim' },
    {
      at: workday(9, '10:40'),
      by: 'kim',
      reply: text`
        Hi Ivy, as talked about on the phone, this is what we would build:

        1. a button on the confirmation page that downloads an \`.ics\` file
        2. the same file attached to the mail
        3. the same entry id for every change, so that calendars update instead of adding a second one

        Points 1 and 2 fit into this month's plan. Shall we do 3 right away, too? It is one hour more.
      `,
      status: 'waiting',
      waitingOn: 'approval',
    },
    {
      at: workday(9, '12:35'),
      by: 'ivy',
      reply: 'All three please! Customers reschedule all the time, so 3 is the point of it.',
    },
    { at: workday(8, '08:00'), by: 'kim', status: 'in_progress' },
    {
      at: workday(2, '14:10'),
      by: 'kim',
      reply: text`
        The button and the file in the mail are ready on staging. I am on the updates now and expect to
        finish this week. Time zones for your customers abroad work as well.
      `,
    },
    {
      at: workday(1, '08:25'),
      by: 'kim',
      note: text`
        Remember \`SEQUENCE\` has to go up with each change, otherwise Outlook ignores the update.
        Apple and Google do not care.
      `,
    },
  ],
}
