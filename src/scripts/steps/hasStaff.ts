import pg from 'pg'

/** Whether anybody can sign in to the admin: a database without staff counts as empty. */
export async function hasStaff(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from staff limit 1')
    return rowCount === 1
  } finally {
    await client.end()
  }
}
