import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { brandStyles, readBrand } from '@/src/portal/brand'
import { fonts } from '@/src/portal/fonts/fonts'
import { OfflineLine } from '@/src/portal/connection/OfflineLine'
import { lookCookie, readLook } from '@/src/portal/themeCookie'
import '@/src/portal/portal.css'
import { ErrorWordsContext } from '@/src/portal/shell/ErrorWordsContext'
import { readSessionIfKnown } from '@/src/portal/viewer'
import { readWords, words } from '@/src/portal/words'

// Every page depends on who asks; nothing is made in advance.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await readBrand()
  return {
    title: { default: name, template: `%s · ${name}` },
    robots: { index: false, follow: false },
    // No address goes to another site; with none at all, browsers send no origin with a form.
    referrer: 'same-origin',
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function PortalLayout({ children }: { children: ReactNode }) {
  const [session, { language }, t, live, jar, brand] = await Promise.all([
    readSessionIfKnown(),
    readWords(),
    words('problem'),
    words('live'),
    cookies(),
    readBrand(),
  ])
  const theme = session?.client?.theme ?? readLook(jar.get(lookCookie)?.value)?.theme ?? 'system'
  const errorWords = {
    title: t('errorTitle'),
    text: t('error'),
    reference: t('reference'),
    tryAgain: t('tryAgain'),
  }
  const styles = brandStyles(brand)
  return (
    <html lang={language} data-theme={theme} className={fonts}>
      {styles && (
        <head>
          <style>{styles}</style>
        </head>
      )}
      <body>
        <ErrorWordsContext value={errorWords}>{children}</ErrorWordsContext>
        <OfflineLine text={live('offline')} />
      </body>
    </html>
  )
}
