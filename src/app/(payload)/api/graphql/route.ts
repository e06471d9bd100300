import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { guarded } from '@/src/http/guarded'

export const POST = guarded((request: Request) => GRAPHQL_POST(config)(request))
export const OPTIONS = REST_OPTIONS(config)
