import { boundedText } from '@/hooks/articles/boundedText'
import { articleBlocks, calloutKinds, codeLanguages, codeMax } from '@/src/domain/article/parts'
import { slugs } from '@/src/slugs'
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'

const words = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  InlineCodeFeature(),
  LinkFeature({ enabledCollections: [slugs.articles], maxDepth: 0 }),
  OrderedListFeature(),
  UnorderedListFeature(),
  InlineToolbarFeature(),
]

const kindLabels = {
  info: { en: 'Note', de: 'Hinweis' },
  tip: { en: 'Tip', de: 'Tipp' },
  warning: { en: 'Careful', de: 'Achtung' },
  danger: { en: 'Danger', de: 'Gefahr' },
}

const callout: Block = {
  slug: articleBlocks.callout,
  interfaceName: 'ArticleCallout',
  labels: {
    singular: { en: 'Callout', de: 'Kasten' },
    plural: { en: 'Callouts', de: 'Kästen' },
  },
  fields: [
    {
      name: 'kind',
      label: { en: 'Kind', de: 'Art' },
      type: 'select',
      required: true,
      defaultValue: 'info',
      options: calloutKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    {
      name: 'content',
      label: { en: 'Text', de: 'Text' },
      type: 'richText',
      required: true,
      editor: lexicalEditor({ features: words() }),
    },
  ],
}

/** A field of plain text: Payload's own editor of code comes from another's server. */
const code: Block = {
  slug: articleBlocks.code,
  interfaceName: 'ArticleCode',
  labels: {
    singular: { en: 'Code', de: 'Code' },
    plural: { en: 'Code', de: 'Code' },
  },
  fields: [
    {
      name: 'language',
      label: { en: 'Language', de: 'Sprache' },
      type: 'select',
      required: true,
      defaultValue: 'text',
      options: [...codeLanguages],
    },
    { name: 'code', type: 'textarea', required: true, maxLength: codeMax },
  ],
}

/** All that the editor offers, and nothing else: `src/portal/help/articleConverters` shows each. */
const articleEditor = lexicalEditor({
  features: [
    ...words(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    ChecklistFeature(),
    IndentFeature({ disabledNodes: ['paragraph', 'heading', 'quote'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({ enabledCollections: [slugs.articleFiles], maxDepth: 0 }),
    BlocksFeature({ blocks: [callout, code] }),
    FixedToolbarFeature(),
  ],
})

export const articleBody: RichTextField = {
  name: 'body',
  label: { en: 'Text', de: 'Text' },
  type: 'richText',
  editor: articleEditor,
  required: true,
  hooks: { beforeValidate: [boundedText] },
}
