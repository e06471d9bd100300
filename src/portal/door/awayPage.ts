import { doorPage, waitsForPage, type Asked } from './doorPage'

/** A page that goes on to another one asks for data, and opens it anew when it gets none. */
const goesOn = ({ method, headers }: Asked) => method === 'GET' && headers.get('accept') === '*/*'

/**
 * What browsers get while nothing can be read: the portal's own page of an error needs the database,
 * too. Null for what can go on without: pictures, and forms that say in their own place what failed.
 */
export function awayPage(refusal: Response, asked: Asked): Response | null {
  if (goesOn(asked)) return refusal
  if (!waitsForPage(asked)) return null
  return doorPage(asked, {
    title: (_language, { errorTitle }) => errorTitle,
    text: 'error',
    status: refusal.status,
    headers: refusal.headers,
  })
}
