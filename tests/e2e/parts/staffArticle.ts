import { callerWith } from './desk'
import { tokenOn } from './enter'

/** What only the team reads. */
export async function staffArticle(title: string) {
  const eve = callerWith(await tokenOn('eve@desk.example'))
  const { docs } = await eve('get', 'article-sections?limit=1')
  const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }
  const root = { type: 'root', version: 1, direction: null, format: '', indent: 0 }
  await eve('post', 'articles', {
    ...{ title, slug: `composer-${Date.now()}`, section: docs[0]?.id },
    ...{ audience: 'staff', _status: 'published' },
    body: { root: { ...root, children: [paragraph] } },
  })
}
