import { getTranslation } from '@payloadcms/translations'
import { SetStepNav } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { adminLinks } from '../report/links'

type Props = { req: PayloadRequest; collection: 'clients' | 'organizations'; name: string }

/** Where this page stands in the admin; Payload says it of forms alone. */
export function PersonPath({ req, collection, name }: Props) {
  const { config } = req.payload.collections[collection]
  const label = getTranslation(config.labels.plural, req.i18n)
  const url = adminLinks(req).collection(collection)
  return <SetStepNav nav={[{ label, url }, { label: name }]} />
}
