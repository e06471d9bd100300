import { parseArgs } from 'node:util'

import { ask, askHidden } from './frame/ask'
import { CommandError } from './frame/CommandError'
import { withPayload } from './frame/withPayload'

const { values } = parseArgs({
  options: {
    name: { type: 'string', default: process.env.NAME },
    email: { type: 'string', default: process.env.EMAIL },
    password: { type: 'string', default: process.env.PASSWORD },
  },
})
const name = values.name ?? (await ask('Name: '))
const email = values.email ?? (await ask('Email: '))
const password = values.password ?? (await askHidden('Password (at least 12 characters): '))

await withPayload(async (payload) => {
  if (!name.trim()) throw new CommandError('An admin needs a name.')
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new CommandError(`"${email}" is not an email address.`)
  if ([...password.normalize('NFC')].length < 12)
    throw new CommandError('The password needs at least 12 characters.')
  const { totalDocs } = await payload.count({
    collection: 'staff',
    where: { email: { equals: email } },
    overrideAccess: true, // The person at this terminal owns the machine.
  })
  if (totalDocs > 0) throw new CommandError(`${email} is in the staff already.`)
  await payload.create({
    collection: 'staff',
    data: { name, email, password, role: 'admin', language: 'en', disabled: false },
    overrideAccess: true, // There may be no admin yet who could allow it.
  })
  return `${email} can sign in to the admin now.`
})
