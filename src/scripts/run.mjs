// The door of every command: node src/scripts/run.mjs <command> [arguments]
// Plain JavaScript without dependencies, because it runs before they are installed and on Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const stamp = join(root, 'node_modules', '.desk-installed')
const modes = {
  start: 'production',
  worker: 'production',
  build: 'production',
  bench: 'production',
  benchPages: 'production',
  test: 'test',
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** What is in node_modules fits the lock file, because somebody ran npm without us. */
function installedByHand() {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || found[path]?.version === entry.version,
  )
}

function installWhenStale() {
  const hash = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!installedByHand()) {
    const begun = Date.now()
    console.log('Installing packages (npm ci)')
    // Development packages too: the build and the tests need them, whatever NODE_ENV says.
    // Only errors are shown: some packages warn of a Node that only installs here. They run on
    // the project's own, which comes with them.
    const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync('npm', ['ci', ...quietly], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) fail('npm ci failed: see the lines above. Is the network reachable?')
    console.log(`Packages installed (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  }
  writeFileSync(stamp, hash)
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

function nodeToUse() {
  const own = join(root, 'node_modules', 'node', 'bin', 'node')
  const { stdout } = spawnSync(own, ['--version'], { encoding: 'utf8' })
  if (stdout && isNewEnough(stdout)) return own
  if (isNewEnough(process.version)) return process.execPath
  return fail(
    'The project needs Node 22.18 or newer, and its own copy in node_modules does not run. ' +
      'Run: npm rebuild node',
  )
}

const [command = '', ...rest] = process.argv.slice(2)
const script = join(root, 'src', 'scripts', `${command}.ts`)
if (!/^[a-zA-Z]+$/.test(command) || !existsSync(script)) {
  fail(`There is no command "${command}". The commands are listed under "scripts" in package.json.`)
}
installWhenStale()

const node = nodeToUse()
const tsx = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
const dotEnv = join(root, '.env')
const settingsFile = command !== 'test' && existsSync(dotEnv) ? [`--env-file=${dotEnv}`] : []
const child = spawn(
  node,
  [...settingsFile, '--disable-warning=DEP0205', '--import', tsx, script, ...rest],
  {
    cwd: root,
    // The fourth is a channel that closes when we are killed, which tells the child to stop.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: modes[command] ?? process.env.NODE_ENV ?? 'development',
      PATH: `${dirname(node)}:${process.env.PATH}`,
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(`Node could not be started: ${error.message}`))
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))

// npm runs us in a shell. A signal to npm may end that shell and never reach us.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500).unref()
}
