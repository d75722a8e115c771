// Runs turbo as it is installed here, without its telemetry: a build of ours asks nothing of the network.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { digestUnseen } from './digest-unseen.mjs'

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
const args = process.argv.slice(2)

// Seeds that turbo cannot hash are left out of its inputs, and a digest of ours stands for all of them.
const unseen = digestUnseen('seeds')
delete env.SHUZHI_SEEDS
if (unseen) {
  env.SHUZHI_SEEDS = unseen
  mkdirSync('.turbo', { recursive: true })
  writeFileSync(
    '.turbo/turbo.json',
    readFileSync('turbo.json', 'utf8').replace('$TURBO_ROOT$/seeds/**', 'package.json'),
  )
  args.push('--root-turbo-json', '.turbo/turbo.json')
}

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo')
const { status, error } = spawnSync(process.execPath, [turbo, ...args], { env, stdio: 'inherit' })
if (error) throw error
process.exitCode = status ?? 1
