'use client'
import words from '@/src/portal/messages/failure.json'

/** For when not even the frame of a page can be made, and with it no words from the server. */
export default function GlobalError() {
  const language = globalThis.navigator?.language.startsWith('de') ? 'de' : 'en'
  const { title, text, tryAgain } = words[language]
  return (
    <html lang={language} style={{ colorScheme: 'light dark', font: '16px/1.5 system-ui' }}>
      <body
        style={{ maxWidth: '36rem', margin: '4rem auto', padding: '0 1rem', textAlign: 'center' }}
      >
        <title>{title}</title>
        <main role="alert">
          <h1 style={{ fontSize: '1.25rem' }}>{title}</h1>
          <p>{text}</p>
          <a href="">{tryAgain}</a>
        </main>
      </body>
    </html>
  )
}
