import type { Running } from './openDatabase'

const people: [string, string][] = [
  ['admin', 'admin@desk.example'],
  ['agents', 'sam@desk.example, kim@desk.example'],
  ['editor', 'eve@desk.example'],
  ['clients', 'ada@acme.example, alan@acme.example, bob@globex.example, bea@globex.example,'],
  ['', 'ivy@initech.example, max@partner.example'],
]

const line = (name: string, text: string) => console.log(`  ${name.padEnd(10)} ${text}`)

/** What a person needs to begin. `mailbox`: the page of caught mail, if mail is caught. */
export function printAddresses(settings: Running, mailbox: string | null): void {
  const origin = settings.APP_URL
  console.log('\nThe desk runs.')
  line('portal', `${origin}/`)
  line('admin', `${origin}/admin`)
  line('REST', `${origin}/api`)
  line('GraphQL', `${origin}/api/graphql`)
  line('mail', mailbox ?? `sent through ${new URL(settings.SMTP_URL ?? 'smtp://?').host}`)
  if (settings.SEED_DEMO) {
    console.log('\nDemo sign-ins, all with the password desk-demo-2026:')
    for (const [role, addresses] of people) line(role, addresses)
  }
}
