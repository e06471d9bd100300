import { redirect } from 'next/navigation'
import { paths } from '@/src/portal/paths'

export default function SectionsPage() {
  redirect(paths.help())
}
