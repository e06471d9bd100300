import type { Shown } from '@/src/portal/help/articleConverters'
import type { ShownFile } from '@/src/portal/help/articleFigures'

export const pictureId = '01890000-0000-7000-8000-00000000000a'
export const paperId = '01890000-0000-7000-8000-00000000000b'

const files: ShownFile[] = [
  { id: pictureId, name: 'dot.png', alt: 'A dot', mimeType: 'image/png', width: 10, height: 5 },
  { id: paperId, name: 'price list.pdf', alt: null, mimeType: 'application/pdf', filesize: 2048 },
]

/** What stands around an article in these tests: one other article, a picture and a paper. */
export const shownWith = (): Shown => ({
  known: new Map([['id-1', 'the-other']]),
  words: {
    done: 'Done',
    open: 'To do',
    onlyWords: 'Only its words.',
    linkHere: 'Link here',
    copy: 'Copy',
    copied: 'Copied',
    callouts: { info: 'Note', tip: 'Tip', warning: 'Careful', danger: 'Danger' },
  },
  files: {
    known: new Map(files.map((file) => [file.id, file])),
    words: { fileGone: 'No longer there.', download: 'Save', openPicture: 'Alone' },
    addressOf: (id, size) => `/files/${id}${size ? `/${size}` : ''}`,
  },
})
