import { slugs } from '@/src/slugs'
import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload, RichTextField } from 'payload'

/** Markdown as the editor of articles would have saved it. */
export function richTextOf(payload: Payload, markdown: string) {
  const { fields } = payload.collections[slugs.articles].config
  const body = fields.find((field): field is RichTextField => field.type === 'richText')
  if (!body) throw new Error('Articles have no rich text to write.')
  const editorConfig = editorConfigFactory.fromField({ field: body })
  return convertMarkdownToLexical({ editorConfig, markdown })
}
