import { Readable } from 'node:stream'
import { createLocalReq, type CollectionSlug, type Where } from 'payload'
import { storeUpload } from '@/src/operations/attachFile'
import { storedName } from '@/media/fileNames'
import { withInspectedFile } from '@/src/requestContext'
import { stageFile } from '@/media/receive/stageFile'
import { slugs } from '@/src/slugs'
import { onceAFile } from '../../support/onceAFile'
import { testPayload } from '../../support/payload'

export type Row = Record<string, unknown> & { id: string }

/** Everything that is stored, read as the desk itself. */
export async function rowsOf(collection: CollectionSlug, where: Where = {}): Promise<Row[]> {
  const { payload } = await testPayload()
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    // What a person may see is compared with what there is.
    overrideAccess: true,
  })
  return docs as unknown as Row[]
}

export async function rowOf(collection: CollectionSlug, id: string): Promise<Row> {
  const [row] = await rowsOf(collection, { id: { equals: id } })
  if (!row) throw new Error(`There is no ${collection} ${id}.`)
  return row
}

/** Created past all rules, and without telling anybody. A file comes in as every other does. */
export async function put(
  collection: CollectionSlug,
  data: Record<string, unknown>,
  file?: { name: string; data: Buffer },
): Promise<Row> {
  const { payload } = await testPayload()
  const req = await createLocalReq({ context: { silent: true } }, payload)
  if (file && collection === slugs.articleFiles) return putArticleFile(data, file)
  if (file) {
    const staged = await stageFile(Readable.from([file.data]), file.name, file.data.length)
    const storedFile = await storeUpload(req, staged)
    req.context.storedFile = storedFile
  }
  const doc = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    // The stage is set as the desk itself.
    overrideAccess: true,
    req,
  })
  return doc as unknown as Row
}

/** As its route does once the bytes were looked at. */
async function putArticleFile(
  data: Record<string, unknown>,
  file: { name: string; data: Buffer },
): Promise<Row> {
  const { payload } = await testPayload()
  const req = await createLocalReq({ context: { silent: true } }, payload)
  const name = storedName(file.name.split('.').at(-1) ?? '')
  const doc = await withInspectedFile(req, file.name, () =>
    payload.create({
      collection: slugs.articleFiles,
      data,
      file: { data: file.data, mimetype: 'image/png', name, size: file.data.length },
      depth: 0,
      // The stage is set as the desk itself.
      overrideAccess: true,
      req,
    }),
  )
  return doc as unknown as Row
}

/** Sets columns past rules and hooks, such as a date in the past. */
export async function force(
  collection: CollectionSlug,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { payload } = await testPayload()
  await payload.db.updateOne({ collection, id, data, returning: false })
}

export async function sql(
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const { payload } = await testPayload()
  return (await payload.db.pool.query(text, values)).rows
}

const idBy = (collection: CollectionSlug, field: string, value: string): Promise<string> =>
  onceAFile(`${collection} ${value}`, async () => {
    const [row] = await rowsOf(collection, { [field]: { equals: value } })
    if (!row) throw new Error(`The demo has no ${collection} "${value}".`)
    return row.id
  })

export const organization = (name: string) => idBy(slugs.organizations, 'name', name)
export const project = (name: string) => idBy(slugs.projects, 'name', name)
export const category = (name = 'Technical Issue') => idBy(slugs.ticketCategories, 'name', name)
export const person = (email: string) =>
  idBy(email.endsWith('@desk.example') ? slugs.staff : slugs.clients, 'email', email)

export const nowhere = '019a0000-0000-7000-8000-000000000000'
