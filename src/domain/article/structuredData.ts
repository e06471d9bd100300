type Told = {
  title: string
  summary?: string | null
  language: string
  address: string
  published: string
  changed: string
  desk: string
}

type Step = { label: string; address: string }

const context = 'https://schema.org'

/** What search engines are told of a public article: what it is, and where it stands. */
export const articleData = (article: Told, way: readonly Step[]): object[] => [
  {
    '@context': context,
    '@type': 'Article',
    headline: article.title,
    ...(article.summary ? { description: article.summary } : {}),
    inLanguage: article.language,
    url: article.address,
    mainEntityOfPage: article.address,
    datePublished: article.published,
    dateModified: article.changed,
    publisher: { '@type': 'Organization', name: article.desk },
  },
  {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: [...way, { label: article.title, address: article.address }].map(
      ({ label, address }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: label,
        item: address,
      }),
    ),
  },
]

/** That the help center can be searched, and how. */
export const helpData = (desk: string, address: string): object[] => [
  {
    '@context': context,
    '@type': 'WebSite',
    name: desk,
    url: address,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${address}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  },
]

const marks: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** As it may stand within a script: nothing in it ends that, nor begins another. */
export const inScript = (data: readonly object[]): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => marks[sign] ?? sign)
