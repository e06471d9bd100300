import { rowOfFile } from '@/media/rowOfFile'
import { serveBytes } from '@/media/serve/serveBytes'
import { thumbnailName } from '@/media/fileNames'
import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { type Endpoint, NotFound } from 'payload'
import { requirePerson } from '@/src/operations/requirePerson'

/** A small picture of a file, for whoever may open the file itself. */
export const attachmentThumbnail: Omit<Endpoint, 'root'> = {
  path: '/:id/thumbnail',
  method: 'get',
  handler: async (req) => {
    requirePerson(req)
    const id = req.routeParams?.id
    if (!isUuid(id)) throw new NotFound(req.t)
    const shown = await req.payload.findByID({
      collection: slugs.attachments,
      id,
      depth: 0,
      select: { thumbnailUrl: true },
      overrideAccess: false,
      req,
    })
    if (!shown.thumbnailUrl) throw new NotFound(req.t)
    const row = await rowOfFile(req, id)
    const key = thumbnailName(row?.filename ?? '')
    const name = `${row?.name ?? 'file'}.webp`
    return serveBytes(req.headers, { key, name, mimeType: 'image/webp', size: null })
  },
}
