import { serverSet } from '@/access/fields'
import { editorsOnly, staffOnly } from '@/access/people'
import { proposersOnly } from '@/access/writtenArticles'
import { createArticleFile } from '@/endpoints/createArticleFile'
import { serveArticleFile } from '@/endpoints/serveArticleFile'
import { describedPicture, inspectedOnly, keepFileInUse } from '@/hooks/articles/articleFiles'
import { articleFileFolder } from '@/media/articleFiles/articleFileStore'
import { pictureSizes } from '@/media/articleFiles/pictureSizes'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/**
 * Pictures and files of articles, kept by Payload's own uploads, on disk or in S3. Their rows are the
 * team's; their bytes go to whoever may read an article that uses them.
 */
export const ArticleFiles = secured({
  slug: slugs.articleFiles,
  labels: {
    singular: { en: 'Article file', de: 'Artikeldatei' },
    plural: { en: 'Article files', de: 'Artikeldateien' },
  },
  admin: {
    group: 'Help center',
    useAsTitle: 'name',
    defaultColumns: ['name', 'alt', 'mimeType', 'filesize', 'createdAt'],
  },
  access: { create: proposersOnly, read: staffOnly, update: editorsOnly, delete: editorsOnly },
  upload: {
    staticDir: articleFileFolder(),
    imageSizes: pictureSizes,
    adminThumbnail: 'small',
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    // A new file is a new row: what readers have kept under its address stays right.
    hideRemoveFile: true,
  },
  hooks: {
    beforeOperation: [inspectedOnly],
    beforeValidate: [describedPicture],
    beforeDelete: [keepFileInUse],
  },
  endpoints: [createArticleFile, serveArticleFile],
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'alt',
      label: { en: 'What the picture shows', de: 'Was das Bild zeigt' },
      type: 'text',
      maxLength: 500,
      admin: {
        description: {
          en: 'For those who cannot see it. Needed for pictures.',
          de: 'Für alle, die es nicht sehen können. Bei Bildern nötig.',
        },
      },
    },
    {
      name: 'name',
      label: { en: 'File', de: 'Datei' },
      type: 'text',
      maxLength: 255,
      access: serverSet,
      admin: { hidden: true },
    },
    // Where the store has put it. There whatever the store is, so that a desk may change its mind.
    { name: 'prefix', type: 'text', access: serverSet, admin: { hidden: true } },
    { name: '_objectKey', type: 'text', access: serverSet, admin: { hidden: true } },
  ],
})
