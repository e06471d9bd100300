/** A POST that names GET so is read by Payload as one, and no other request. */
const standsForGet = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload's admin asks by POST when a question is too long for an address. */
export const readsByPost = ({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean =>
  method === 'POST' && standsForGet.some((name) => headers.get(name) === 'GET')
