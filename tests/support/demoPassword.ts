export const demoPassword = 'desk-demo-2026'
