// Loaded into the processes we start: when we are killed, they end by themselves.
// Plain JavaScript, because the app's own process knows no TypeScript.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 10_000).unref()
})
