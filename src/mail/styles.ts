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
  desk: { margin: '0 0 24px', fontSize: '14px', fontWeight: 600, color: '#4b5563' },
  title: { margin: '0 0 16px', fontSize: '22px', lineHeight: '28px', color: '#111827' },
  heading: { margin: '24px 0 8px', fontSize: '15px', lineHeight: '22px', color: '#111827' },
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
  button: {
    display: 'inline-block',
    margin: '20px 0 4px',
    padding: '12px 20px',
    borderRadius: '8px',
    backgroundColor: '#1d4ed8',
    color: '#ffffff',
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
