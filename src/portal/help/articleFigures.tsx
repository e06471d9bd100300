import type { ArticleFile } from '@/src/payload-types'
import type { ReactNode } from 'react'

/** What a page says of a file: its row, without where its bytes lie. */
export type ShownFile = Pick<ArticleFile, 'id' | 'alt' | 'name' | 'mimeType' | 'filesize'> & {
  width?: number | null
  height?: number | null
}

export type FigureWords = { fileGone: string; download: string; openPicture: string }

export type ShownFiles = {
  known: ReadonlyMap<string, ShownFile>
  words: FigureWords
  addressOf: (id: string, size?: 'small' | 'large') => string
}

const units = ['B', 'KB', 'MB'] as const

function sizeInWords(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2
  return `${Math.max(1, Math.round(bytes / 1024 ** step))} ${units[step]}`
}

function Picture({ file, files }: { file: ShownFile; files: ShownFiles }) {
  const { addressOf, words } = files
  const { id, alt, width, height } = file
  return (
    <figure className="picture">
      <a href={addressOf(id, 'large')} title={words.openPicture}>
        {/* Drawn in two sizes when it came in, and served by the audience of its articles. */}
        <img
          src={addressOf(id, 'large')}
          srcSet={`${addressOf(id, 'small')} 640w, ${addressOf(id, 'large')} 1600w`}
          sizes="(min-width: 48rem) 42rem, 100vw"
          alt={alt ?? ''}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
          decoding="async"
        />
      </a>
    </figure>
  )
}

/** A picture as it is, any other file by its name; and a word where one was that is no longer there. */
export function figure(id: string | null, files: ShownFiles): ReactNode {
  const file = id === null ? undefined : files.known.get(id)
  if (!file) return <p className="gone">{files.words.fileGone}</p>
  if (file.mimeType?.startsWith('image/')) return <Picture file={file} files={files} />
  return (
    <p className="file">
      <a href={files.addressOf(file.id)} title={files.words.download}>
        {file.name}
      </a>
      {file.filesize ? <span> {sizeInWords(file.filesize)}</span> : null}
    </p>
  )
}
