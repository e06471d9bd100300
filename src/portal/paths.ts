import { previewPath } from '@/src/domain/article/preview'

/** The portal's addresses. A host site may mount it below a path of its own: it changes `prefix`. */
const prefix = ''

const query = (values: Record<string, string | undefined>) => {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length ? `?${new URLSearchParams(set)}` : ''
}

export const paths = {
  /** Not a page: the settings hold it. */
  logo: (mark: string) => `/api/globals/desk-settings/logo?v=${mark}`,
  /** Nor this: bytes, for those who may read an article that shows them. */
  articleFile: (id: string, size?: 'small' | 'large') =>
    `/api/article-files/file/${id}${query({ size })}`,
  home: `${prefix}/tickets`,
  signIn: (values: { next?: string; done?: string } = {}) => `${prefix}/sign-in${query(values)}`,
  forgotPassword: `${prefix}/forgot-password`,
  unsubscribe: (key: string, values: { done?: string } = {}) =>
    `${prefix}/unsubscribe/${encodeURIComponent(key)}${query(values)}`,
  setPassword: (token: string) => `${prefix}/set-password/${encodeURIComponent(token)}`,
  welcome: `${prefix}/welcome`,
  account: (values: { done?: string } = {}, anchor = '') =>
    `${prefix}/account${query(values)}${anchor}`,
  changePassword: (values: { done?: string } = {}) => `${prefix}/account/password${query(values)}`,
  tickets: `${prefix}/tickets`,
  ticketsDone: (done: string) => `${prefix}/tickets${query({ done })}`,
  newTicket: (values: { after?: string; article?: string } = {}) =>
    `${prefix}/tickets/new${query(values)}`,
  ticket: (
    number: number | string,
    values: { done?: string; told?: string; sent?: string; page?: string; score?: string } = {},
    anchor = '',
  ) => `${prefix}/tickets/${number}${query(values)}${anchor}`,
  promises: (values: { month?: string } = {}) => `${prefix}/promises${query(values)}`,
  help: (values: { q?: string; page?: string } = {}) => `${prefix}/help${query(values)}`,
  /** Not pages: for programs. */
  helpFeed: (language?: string) => `${prefix}/help/feed.xml${query({ language })}`,
  siteMap: `${prefix}/sitemap.xml`,
  helpSection: (slug: string, values: { page?: string } = {}) =>
    `${prefix}/help/sections/${slug}${query(values)}`,
  /** Of an article that is not out yet, for the team alone. */
  preview: (token: string) => `${prefix}${previewPath(token)}`,
  article: (slug: string, values: { done?: string } = {}, anchor = '') =>
    `${prefix}/help/${slug}${query(values)}${anchor}`,
}
