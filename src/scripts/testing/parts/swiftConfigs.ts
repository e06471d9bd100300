type Ports = { proxy: number; account: number; container: number; object: number; cache: number }

export const swiftServers = ['object', 'container', 'account'] as const

const filters: readonly (readonly [name: string, lines: string])[] = [
  ['catch_errors', ''],
  ['gatekeeper', ''],
  ['healthcheck', ''],
  ['cache', 'use = egg:swift#memcache'],
  ['listing_formats', ''],
  ['bulk', ''],
  [
    's3api',
    's3_acl = false\ndns_compliant_bucket_names = true\nlocation = us-east-1\nallow_multipart_uploads = true',
  ],
  ['tempauth', 'user_test_tester = testing .admin'],
  ['copy', ''],
  ['slo', ''],
  ['dlo', ''],
  ['versioned_writes', ''],
]

const filterOf = (name: string, lines: string, { cache }: Ports) =>
  [
    `[filter:${name}]`,
    lines.startsWith('use =') ? '' : `use = egg:swift#${name}`,
    lines,
    name === 'cache' ? `memcache_servers = 127.0.0.1:${cache}` : '',
  ].join('\n')

const common = (folder: string, user: string, port: number) =>
  `[DEFAULT]
devices = ${folder}/srv
mount_check = false
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 1
user = ${user}
swift_dir = ${folder}/etc
log_level = WARNING
disable_fallocate = true
`

/** The configuration files of a Swift of one disk that speaks S3, by their names. */
export function swiftConfigs(folder: string, user: string, ports: Ports): Record<string, string> {
  const servers = swiftServers.map((name) => [
    `${name}-server.conf`,
    `${common(folder, user, ports[name])}
[pipeline:main]
pipeline = ${name}-server
[app:${name}-server]
use = egg:swift#${name}
recon_cache_path = ${folder}/cache
`,
  ])
  const pipeline = [...filters.map(([name]) => name), 'proxy-server'].join(' ')
  return {
    'swift.conf': `[swift-hash]
swift_hash_path_prefix = prefix
swift_hash_path_suffix = suffix
[storage-policy:0]
name = gold
default = yes
`,
    ...Object.fromEntries(servers),
    'proxy-server.conf': `${common(folder, user, ports.proxy)}
[pipeline:main]
pipeline = ${pipeline}
[app:proxy-server]
use = egg:swift#proxy
allow_account_management = true
account_autocreate = true
${filters.map(([name, lines]) => filterOf(name, lines, ports)).join('\n')}
`,
  }
}
