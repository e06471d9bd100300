import 'server-only'

import { linkedIds, uploadIds } from '@/src/domain/text/richTextReferences'
import { shownFiles } from '@/src/operations/articleFiles'
import { articlesByIds } from '@/src/operations/articles'
import { paths } from '../paths'
import type { PortalArticle } from '../read/articles'
import { words } from '../words'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { Shown } from './articleConverters'

/** What stands around the words of an article, as far as this reader may know of it. */
export async function readShown(body: PortalArticle['body'], req: PayloadRequest): Promise<Shown> {
  const [t, linked, files] = await Promise.all([
    words('help'),
    articlesByIds(req, linkedIds(body, slugs.articles)),
    shownFiles(req, uploadIds(body, slugs.articleFiles)),
  ])
  return {
    known: new Map(linked.map(({ id, slug }) => [id, slug])),
    files: {
      known: new Map(files.map((file) => [file.id, file])),
      words: {
        fileGone: t('fileGone'),
        download: t('download'),
        openPicture: t('openPicture'),
      },
      addressOf: paths.articleFile,
    },
    words: {
      done: t('checked'),
      open: t('unchecked'),
      onlyWords: t('onlyWords'),
      linkHere: t('linkHere'),
      copy: t('copyCode'),
      copied: t('copied'),
      callouts: {
        info: t('calloutInfo'),
        tip: t('calloutTip'),
        warning: t('calloutWarning'),
        danger: t('calloutDanger'),
      },
    },
  }
}
