import type { Article } from '@/src/payload-types'

/** As whom an editor looks at an article before it is out. */
export const previewReaders = ['visitor', 'client', 'staff'] as const
export type PreviewReader = (typeof previewReaders)[number]

export const isPreviewReader = (value: unknown): value is PreviewReader =>
  (previewReaders as readonly unknown[]).includes(value)

type Audience = Article['audience']

const readBy: Readonly<Record<PreviewReader, readonly Audience[]>> = {
  visitor: ['public'],
  client: ['public', 'clients', 'organizations'],
  staff: ['public', 'clients', 'organizations', 'staff'],
}

/** Whether such a reader will see an article for this audience once it is out. */
export const mayRead = (reader: PreviewReader, audience: Audience): boolean =>
  readBy[reader].includes(audience)

/** The furthest from the team who will read it. */
export const firstReader = (audience: Audience): PreviewReader =>
  previewReaders.find((reader) => mayRead(reader, audience)) ?? 'staff'

/** Below the address of the portal. */
export const previewPath = (token: string) => `/help/preview/${token}`

/** Seconds that the address of a preview is good for; the editor gets a new one with each save. */
export const previewSeconds = 30 * 60
