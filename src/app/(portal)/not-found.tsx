import { Shell } from '@/src/portal/shell/Shell'
import { readViewer } from '@/src/portal/viewer'
import NotFound from './(desk)/not-found'

export default async function PortalNotFound() {
  return (
    <Shell viewer={await readViewer()}>
      <NotFound />
    </Shell>
  )
}
