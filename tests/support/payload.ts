import type { Payload, SanitizedConfig } from 'payload'

import { workerDatabase } from './database'

type TestPayload = { payload: Payload; config: SanitizedConfig }

const known = globalThis as { deskPayload?: Promise<TestPayload> }

/** Payload with the project's own config on this worker's database, started once a worker. */
export function testPayload(): Promise<TestPayload> {
  return (known.deskPayload ??= load())
}

async function load(): Promise<TestPayload> {
  await workerDatabase()
  const { getPayload } = await import('payload')
  const { default: loading } = await import('@payload-config')
  const config = await loading
  return { payload: await getPayload({ config }), config }
}
