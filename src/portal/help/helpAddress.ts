import { env } from '@/src/env'
import { paths } from '../paths'

/** With the name of the desk's host before it, for whoever comes from elsewhere. */
export const absolute = (path: string): string => new URL(path, env.APP_URL).href

export const articleAddress = (slug: string): string => absolute(paths.article(slug))
