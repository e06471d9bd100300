/**
 * Where an import leads, for the arrows: the two aliases of tsconfig.json, and relative paths.
 * Packages are left to the other rules. A file that does not exist yet still has its place.
 */
const { builtinModules } = require('node:module')
const { existsSync } = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const endings = ['', '.ts', '.tsx', '.js', '.mjs', '.json', '/index.ts', '/page.tsx']

function target(source, file) {
  if (source === '@payload-config') return path.join(root, 'payload.config')
  if (source.startsWith('@/')) return path.join(root, source.slice(2))
  return source.startsWith('.') ? path.resolve(path.dirname(file), source) : null
}

exports.interfaceVersion = 2

exports.resolve = (source, file) => {
  if (source.startsWith('node:') || builtinModules.includes(source)) {
    return { found: true, path: null }
  }
  const base = target(source, file)
  if (!base) return { found: false }
  const ending = endings.find((each) => path.extname(base + each) && existsSync(base + each))
  return { found: true, path: base + (ending ?? '.ts') }
}
