import { inScript } from '@/src/domain/article/structuredData'

/** For search engines. It is data and never run, so it needs no nonce. */
export const StructuredData = ({ data }: { data: readonly object[] }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inScript(data) }} />
)
