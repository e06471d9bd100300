import { text } from '../text'
import type { StaffKey } from './people'

type StoryCannedReply = { title: string; shortcut: string; content: string; owner?: StaffKey }

/** Shared by the team unless they have an owner. */
export const cannedReplies: readonly StoryCannedReply[] = [
  {
    title: 'We are on it',
    shortcut: 'onit',
    content: text`
      Thanks for the details. I can see it here, too, and we are working on it now. You will hear
      from us as soon as there is news, at the latest tomorrow morning.
    `,
  },
  {
    title: 'Which page, which browser?',
    shortcut: 'where',
    content: text`
      To find this quickly I need three things from you:

      1. the address of the page (copy it from the address bar)
      2. the browser and device you saw it on
      3. a screenshot, if you can make one

      You can drop the picture right into the reply box.
    `,
  },
  {
    title: 'Please clear your cache',
    shortcut: 'cache',
    content: text`
      The change is live. Your browser may still show you the old version: please reload the page
      once with **Ctrl + Shift + R** (on a Mac **⌘ + Shift + R**). Tell me if it still looks the same
      after that.
    `,
  },
  {
    title: 'Estimate for approval',
    shortcut: 'estimate',
    content: text`
      Here is what we would do and what it takes:

      - **Work:** …
      - **Effort:** about … hours, outside the maintenance plan
      - **When:** within … working days after your go-ahead

      A short "yes, please" here is all we need to start.
    `,
  },
  {
    title: 'Waiting for your provider',
    shortcut: 'provider',
    owner: 'kim',
    content: text`
      The cause is on your provider's side, so we have passed it on to them with all the details. I
      will keep asking and tell you here as soon as they answer. There is nothing you need to do.
    `,
  },
  {
    title: 'Done, please check',
    shortcut: 'done',
    content: text`
      This is done and live. Please have a look. If anything is not as you meant it, just reply here
      and the request is open again.
    `,
  },
]
