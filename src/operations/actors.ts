import { createLocalReq, type Payload, type PayloadRequest, type RequestContext } from 'payload'

type Person = { relationTo: 'staff' | 'clients'; value: string }
type Within = { context?: RequestContext; req?: Partial<PayloadRequest> }

/** A request of the desk itself, for a job or a script that acts on behalf of nobody. */
export const requestOfDesk = (payload: Payload, { context, req }: Within = {}) =>
  createLocalReq({ context: { ...context, isDesk: true }, req: { ...req } }, payload)

/** A request of that person, for a job or a script that acts on their behalf; null if there is none. */
export async function requestOf(
  payload: Payload,
  { relationTo, value }: Person,
  { context, req }: Within = {},
): Promise<PayloadRequest | null> {
  const account = await payload.findByID({
    collection: relationTo,
    id: value,
    depth: 0,
    disableErrors: true,
    // Looks up who acts: before that there is nobody to look as.
    overrideAccess: true,
    req: { ...req },
  })
  if (!account) return null
  const user = { ...account, collection: relationTo } as PayloadRequest['user'] & object
  return createLocalReq({ context, req: { ...req }, user }, payload)
}
