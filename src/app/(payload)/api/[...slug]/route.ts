import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { guarded } from '@/src/http/guarded'
import { changing } from '@/src/http/inTurn'

export const GET = guarded(REST_GET(config))
export const POST = guarded(changing(REST_POST(config)))
export const PUT = guarded(changing(REST_PUT(config)))
export const PATCH = guarded(changing(REST_PATCH(config)))
export const DELETE = guarded(changing(REST_DELETE(config)))
export const OPTIONS = guarded(REST_OPTIONS(config))
