import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const contactFormAttachments: StoryTicket = {
  at: workday(26, '08:12'),
  client: 'ada',
  source: 'portal',
  organization: 'acme',
  project: 'acmeSite',
  category: 'Technical Issue',
  priority: 'high',
  subject: 'Contact form loses attachments',
  description: text`
    Hi all,

    since Monday the mails from our contact form arrive **without the attached files**. The text is
    there, the drawings are not. Three customers have already asked why we do not answer, and we
    simply never got their plans.

    What I tried:

    1. sent the form with a PDF of 2 MB: mail arrives, no PDF
    2. same with a small JPG: arrives fine
    3. same PDF from my phone: no PDF

    Page: https://www.acme.example/contact
  `,
  steps: [
    { at: workday(26, '08:31'), by: 'sam', assignTo: 'sam' },
    {
      at: workday(26, '08:34'),
      by: 'sam',
      reply: text`
        Hi Ada,

        thanks for trying it three ways, that saves us a lot of time. A small file gets through and a
        large one does not, so it looks like a size limit. Did anything change on your mail server
        last week? If not, no need to answer: I am checking our side now.
      `,
    },
    {
      at: workday(26, '09:05'),
      by: 'sam',
      note: text`
        It is us. Friday's server update put the default back:

        \`\`\`nginx
        client_max_body_size 1m;
        \`\`\`

        The form handler drops the files silently when the upload is cut. Two things to do: set the
        limit in *our* config file so that updates leave it alone, and make the form say so when a
        file is refused.
      `,
    },
    {
      at: workday(26, '10:47'),
      by: 'sam',
      reply: text`
        Found and fixed: a server update on Friday had set the size limit for uploads back to 1 MB.
        It is 25 MB again. While at it we changed the form: it now tells the visitor when a file is
        too large, where it used to drop it without a word.

        The lost files themselves cannot be recovered, I am sorry. I have put a list of the seven
        mails that came in without their files into your shared folder, so that you can ask those
        people again.
      `,
      status: 'resolved',
    },
    {
      at: workday(26, '12:20'),
      by: 'ada',
      rating: {
        score: 5,
        comment: 'Fixed before lunch, and the list of affected people was gold.',
      },
    },
    { at: workday(26, '12:21'), by: 'ada', status: 'closed' },
  ],
}
