/** In sorting order: the database sorts the enum as it is declared. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof priorities)[number]

export const priority: Record<Priority, { label: string; meaning: string }> = {
  low: { label: 'Low', meaning: 'No hurry: an idea or a small flaw' },
  normal: { label: 'Normal', meaning: 'Work goes on, but something needs doing' },
  high: { label: 'High', meaning: 'An important part of the site does not work' },
  urgent: { label: 'Urgent', meaning: 'The site is down or money is being lost' },
}
