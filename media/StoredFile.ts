import type { PayloadRequest } from 'payload'

/** What came through the pipeline and lies in the store, for the row that is about to be made. */
export type StoredFile = {
  key: string
  name: string
  mimeType: string
  filesize: number
  width: number | null
  height: number | null
}

/** A request carries it to the hooks; nobody else can put it there. */
export const storedFileOf = ({ context }: Pick<PayloadRequest, 'context'>) =>
  context.storedFile as StoredFile | undefined
