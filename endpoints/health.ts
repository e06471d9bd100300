import type { Endpoint } from 'payload'

export const health: Endpoint = {
  path: '/desk/health',
  method: 'get',
  handler: () => Response.json({ status: 'ok' }),
}
