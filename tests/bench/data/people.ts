import { below, chanceOf, oneOf, type Chance } from './chance'
import { idOf } from './ids'

export type Named = { id: string; name: string }
export type Project = Named & { organization: string }
export type Client = Named & { email: string; organization: string; isManager: boolean }
export type Staff = Named & { email: string; role: 'admin' | 'agent' }

export type People = {
  organizations: (Named & { shares: boolean })[]
  projects: Project[]
  clients: Client[]
  staff: Staff[]
  categories: Named[]
}

const firsts = 'Ada Ben Cleo Dan Edda Finn Gerd Hilde Ines Jan Kaya Lou Mona Nils Oda Piet'.split(
  ' ',
)
const lasts = 'Adler Beck Conrad Dahl Ernst Falk Graf Hansen Ilg Jost Kern Lenz Moll Neef'.split(
  ' ',
)

/** Long before the first ticket. */
export const founded = Date.UTC(2023, 0, 1)

const person = (chance: Chance) => `${oneOf(chance, firsts)} ${oneOf(chance, lasts)}`

/** 1 000 clients of 200 organizations with two projects each, 50 staff, 10 categories. */
export function makePeople(): People {
  const chance = chanceOf(11)
  const id = () => idOf(chance, founded)
  const organizations = Array.from({ length: 200 }, (_, at) => ({
    id: id(),
    name: `Organization ${at + 1}`,
    shares: at % 2 === 0,
  }))
  const projects = organizations.flatMap(({ id: organization, name }) =>
    ['website', 'shop'].map((kind) => ({ id: id(), name: `${name} ${kind}`, organization })),
  )
  const clients = Array.from({ length: 1000 }, (_, at) => ({
    id: id(),
    name: person(chance),
    email: `client${at + 1}@bench.example`,
    organization: organizations[at % organizations.length]!.id,
    isManager: at < organizations.length && below(chance, 2) === 0,
  }))
  const staff = Array.from({ length: 50 }, (_, at) => ({
    id: id(),
    name: person(chance),
    email: `staff${at + 1}@bench.example`,
    role: at === 49 ? ('admin' as const) : ('agent' as const),
  }))
  const categories = Array.from({ length: 10 }, (_, at) => ({
    id: id(),
    name: `Category ${at + 1}`,
  }))
  return { organizations, projects, clients, staff, categories }
}
