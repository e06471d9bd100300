import type { CSSProperties } from 'react'

const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

/** Mail programs read styles only beside the element. The dark colours are in MailFrame. */
export const styles = {
  page: { margin: 0, padding: '24px 12px', backgroundColor: '#f3f4f6', fontFamily },
  card: {
    maxWidth: '600px',
    margin: '0 auto',
    padding: '32px',
    backgroundColor: '#ffffff',
    borderRadius: '8px',
  },
  desk: {
    margin: '0 0 20px',
    paddingTop: '12px',
    fontSize: '14px',
    fontWeight: 600,
    color: '#4b5563',
  },
  author: { margin: '0 0 8px', fontSize: '14px', lineHeight: '20px', color: '#1f2937' },
  file: { margin: '0 0 4px', fontSize: '14px', lineHeight: '20px', color: '#1f2937' },
  earlier: {
    margin: '0 0 8px',
    padding: '0 0 0 12px',
    borderLeft: '3px solid #9ca3af',
  },
  score: {
    display: 'inline-block',
    margin: '0 8px 8px 0',
    padding: '10px 14px',
    border: '1px solid #9ca3af',
    borderRadius: '8px',
    fontSize: '15px',
    fontWeight: 600,
    color: '#1d4ed8',
    textDecoration: 'none',
  },
  footLink: { color: '#4b5563', textDecoration: 'underline' },
  logo: { display: 'block', height: '40px', width: 'auto', margin: '12px 0 8px' },
  title: { margin: '0 0 16px', fontSize: '22px', lineHeight: '28px', color: '#111827' },
  heading: { margin: '24px 0 8px', fontSize: '15px', lineHeight: '22px', color: '#111827' },
  listed: { margin: '12px 0 0', fontSize: '15px', lineHeight: '22px', fontWeight: 600 },
  text: { margin: '0 0 12px', fontSize: '15px', lineHeight: '24px', color: '#1f2937' },
  quote: {
    margin: '0 0 8px',
    padding: '12px 16px',
    borderLeft: '3px solid #2563eb',
    backgroundColor: '#f9fafb',
  },
  quotedTitle: {
    margin: '0 0 8px',
    fontSize: '15px',
    lineHeight: '24px',
    fontWeight: 600,
    color: '#1f2937',
  },
  quoted: {
    margin: 0,
    fontSize: '15px',
    lineHeight: '24px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    color: '#1f2937',
  },
  typed: { fontSize: '15px', lineHeight: '24px', overflowWrap: 'anywhere', color: '#1f2937' },
  button: {
    display: 'inline-block',
    margin: '20px 0 4px',
    padding: '12px 20px',
    borderRadius: '8px',
    fontSize: '15px',
    fontWeight: 600,
    textDecoration: 'none',
  },
  foot: {
    maxWidth: '600px',
    margin: '16px auto 0',
    padding: '0 32px',
    fontSize: '13px',
    lineHeight: '20px',
    color: '#4b5563',
  },
} satisfies Record<string, CSSProperties>

const block = { margin: '0 0 12px', whiteSpace: 'pre-wrap' } as const
const list = { margin: '0 0 12px', padding: 0, paddingInlineStart: '24px' }
const tinted = { backgroundColor: 'rgba(127, 127, 127, 0.15)', borderRadius: '4px' }
const cell = { padding: '4px 8px', border: '1px solid #9ca3af', whiteSpace: 'pre-wrap' } as const

/** What people typed, by what became of it. */
export const typedStyles = {
  p: block,
  ul: list,
  ol: list,
  li: { whiteSpace: 'pre-wrap' },
  blockquote: { margin: '0 0 12px', padding: '0 12px', borderInlineStart: '3px solid #9ca3af' },
  code: { ...tinted, padding: '1px 4px' },
  pre: { ...tinted, margin: '0 0 12px', padding: '12px', whiteSpace: 'pre-wrap' },
  table: { margin: '0 0 12px', borderCollapse: 'collapse' },
  th: cell,
  td: cell,
  asTyped: { ...block, fontFamily: 'inherit' },
  notice: { margin: 0, fontSize: '13px', lineHeight: '20px' },
} satisfies Record<string, CSSProperties>
