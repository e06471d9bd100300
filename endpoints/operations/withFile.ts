import type { PayloadRequest } from 'payload'

/** Within `work` a message may be without words: a file comes with it, in the same transaction. */
export async function withFile<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  req.context.bringsFile = true
  try {
    return await work()
  } finally {
    delete req.context.bringsFile
  }
}

export const isWithFile = ({ context }: Pick<PayloadRequest, 'context'>) =>
  context.bringsFile === true
