import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { guarded } from '@/src/http/guarded'
import { refusal } from '@/src/http/refusal'

const graphql = GRAPHQL_POST(config)

/** One request may hold many creates, so a key for one create would promise what it cannot keep. */
export const POST = guarded(async (request: Request) =>
  request.headers.has('idempotency-key')
    ? refusal(400, 'Idempotency-Key works with REST only.', 'Idempotency-Key')
    : graphql(request),
)
export const OPTIONS = REST_OPTIONS(config)
