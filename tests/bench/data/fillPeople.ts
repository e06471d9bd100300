import type { Client } from 'pg'
import { moment, TableCopy } from './copy'
import { founded, type People } from './people'

/** Sessions that outlive a run; the drivers sign in with them. */
export const sessionOf = (person: { id: string }) => `session-${person.id}`

const yearLater = () => moment(Date.now() + 365 * 24 * 3_600_000)

export async function fillPeople(client: Client, people: People): Promise<void> {
  const at = moment(founded)
  const copy = async (
    table: string,
    columns: string[],
    rows: (string | number | boolean | null)[][],
  ) => {
    const into = new TableCopy(client, table, columns)
    for (const row of rows) await into.add(...row)
    await into.end()
  }
  // A session has a longest life, so it begins when the database is filled.
  const now = moment(Date.now())
  const dated = ['created_at', 'updated_at']
  const sessions = ['_order', '_parent_id', 'id', 'created_at', 'expires_at']

  await copy(
    'organizations',
    ['id', 'name', 'shares_tickets', ...dated],
    people.organizations.map(({ id, name, shares }) => [id, name, shares, at, at]),
  )
  await copy(
    'projects',
    ['id', 'name', 'organization_id', ...dated],
    people.projects.map(({ id, name, organization }) => [id, name, organization, at, at]),
  )
  await copy(
    'ticket_categories',
    ['id', 'name', '"order"', ...dated],
    people.categories.map(({ id, name }, order) => [id, name, order, at, at]),
  )
  await copy(
    'staff',
    ['id', 'name', 'email', 'role', ...dated],
    people.staff.map(({ id, name, email, role }) => [id, name, email, role, at, at]),
  )
  await copy(
    'staff_sessions',
    sessions,
    people.staff.map((person) => [1, person.id, sessionOf(person), now, yearLater()]),
  )
  await copy(
    'clients',
    ['id', 'name', 'email', ...dated],
    people.clients.map(({ id, name, email }) => [id, name, email, at, at]),
  )
  await copy(
    'clients_memberships',
    ['_order', '_parent_id', 'id', 'organization_id', 'role'],
    people.clients.map(({ id, organization, isManager }) => [
      1,
      id,
      `membership-${id}`,
      organization,
      isManager ? 'manager' : 'member',
    ]),
  )
  await copy(
    'clients_sessions',
    sessions,
    people.clients.map((person) => [1, person.id, sessionOf(person), now, yearLater()]),
  )
}
