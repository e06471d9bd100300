import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import '@/src/admin/admin.css'
import '@/src/admin/inbox/inbox.css'
import '@/src/admin/bulk/bulk.css'
import '@/src/admin/conversation/pictures.css'
import '@/src/admin/people/people.css'
import '@/src/admin/targets.css'
import { mayCall } from '@/src/admin/serverFunctions'
import { readSession } from '@/src/portal/viewer'
import { importMap } from './admin/importMap'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const { staff } = await readSession()
  if (!mayCall(staff, args)) notFound()
  return handleServerFunctions({ ...args, config, importMap })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
