import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { lookCookie, readLook } from '@/src/portal/themeCookie'
import '@/src/portal/portal.css'
import { ErrorWordsContext } from '@/src/portal/shell/ErrorWordsContext'
import { readSessionIfKnown } from '@/src/portal/viewer'
import { readWords, words } from '@/src/portal/words'

// Every page depends on who asks; nothing is made in advance.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await words('shell')
  const product = t('product')
  return {
    title: { default: product, template: `%s · ${product}` },
    robots: { index: false, follow: false },
    // No address goes to another site; with none at all, browsers send no origin with a form.
    referrer: 'same-origin',
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [session, { language }, t, jar] = await Promise.all([
    readSessionIfKnown(),
    readWords(),
    words('problem'),
    cookies(),
  ])
  const theme = session?.client?.theme ?? readLook(jar.get(lookCookie)?.value)?.theme ?? 'system'
  const errorWords = {
    title: t('errorTitle'),
    text: t('error'),
    reference: t('reference'),
    tryAgain: t('tryAgain'),
  }
  return (
    <html lang={language} data-theme={theme}>
      <body>
        <ErrorWordsContext value={errorWords}>{children}</ErrorWordsContext>
      </body>
    </html>
  )
}
