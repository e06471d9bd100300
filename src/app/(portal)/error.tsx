'use client'
import { useRouter } from 'next/navigation'
import { startTransition, use } from 'react'
import { ErrorWordsContext } from '@/src/portal/shell/ErrorWordsContext'
import { Button } from '@/src/portal/ui/Button'
import { EmptyState } from '@/src/portal/ui/EmptyState'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function PortalError({ error, reset }: Props) {
  const words = use(ErrorWordsContext)
  const router = useRouter()
  const tryAgain = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div role="alert" className="mx-auto max-w-2xl px-4 py-16 text-center">
      <h1 className="text-xl font-semibold">{words.title}</h1>
      <EmptyState action={<Button onClick={tryAgain}>{words.tryAgain}</Button>}>
        {words.text}
        {error.digest && (
          <span className="mt-2 block">
            {words.reference} <code>{error.digest}</code>
          </span>
        )}
      </EmptyState>
    </div>
  )
}
