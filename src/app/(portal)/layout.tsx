import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import '@/src/portal/portal.css'
import { ErrorWordsContext } from '@/src/portal/shell/ErrorWordsContext'
import { readViewer } from '@/src/portal/viewer'
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
  const [viewer, { language }, t] = await Promise.all([readViewer(), readWords(), words('problem')])
  const errorWords = {
    title: t('errorTitle'),
    text: t('error'),
    reference: t('reference'),
    tryAgain: t('tryAgain'),
  }
  return (
    <html lang={language} data-theme={viewer?.theme ?? 'system'}>
      <body>
        <ErrorWordsContext value={errorWords}>{children}</ErrorWordsContext>
      </body>
    </html>
  )
}
