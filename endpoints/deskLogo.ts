import { readLogo, removeLogo, setLogo } from '@/src/operations/deskLogo'
import { type Endpoint, NotFound } from 'payload'

const path = '/logo'

const read: Omit<Endpoint, 'root'> = {
  path,
  method: 'get',
  handler: async (req) => {
    const logo = await readLogo(req)
    if (!logo) throw new NotFound(req.t)
    return new Response(new Uint8Array(logo), { headers: { 'Content-Type': 'image/png' } })
  },
}

const set: Omit<Endpoint, 'root'> = {
  path,
  method: 'put',
  handler: async (req) => Response.json({ logoMark: await setLogo(req) }),
}

const remove: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    await removeLogo(req)
    return new Response(null, { status: 204 })
  },
}

/** The logo of the agency; beside the settings, because it is a file. */
export const deskLogo = [read, set, remove]
