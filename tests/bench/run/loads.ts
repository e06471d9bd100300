import { Connection } from '../drive/Connection'
import type { Load } from '../drive/drive'
import { tokenOf } from '../drive/tokens'
import { sessionOf } from '../data/fillPeople'
import type { People } from '../data/people'
import type { Operation } from '../operations'
import type { Started } from './startProduct'

export const atOnceMost = 16

/** Those who drive: sixteen agents, and sixteen clients of different organizations. */
export const drivers = ({ staff, clients }: People) => ({
  agent: staff.slice(0, atOnceMost),
  client: clients.slice(0, atOnceMost),
})

type Both = { product: Load; floor: Load }

/** The same operation on both sides, by so many people at once. */
export function loadsOf(
  { as, product, floor }: Operation,
  atOnce: number,
  people: People,
  { origin, secret }: Started,
  floorOrigin: string,
): Both {
  const who = drivers(people)[as].slice(0, atOnce)
  return {
    product: {
      plan: product,
      connections: who.map((person) => {
        const token = tokenOf(person, secret)
        return new Connection(origin, {
          Authorization: `JWT ${token}`,
          Cookie: `payload-token=${token}`,
        })
      }),
    },
    floor: {
      plan: floor,
      connections: who.map(
        (person) => new Connection(floorOrigin, { Authorization: `Bearer ${sessionOf(person)}` }),
      ),
    },
  }
}

export const close = ({ product, floor }: Both) =>
  [...product.connections, ...floor.connections].forEach((connection) => connection.close())
