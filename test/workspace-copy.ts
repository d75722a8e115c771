import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A build of a workspace copy: what it exited with and printed, and each task with whether its result came from the cache. */
export type Build = { exitCode: number | null; stdout: string; stderr: string; ran: string[] }

/**
 * A copy of this checkout in a temporary folder, with what is installed here linked in: real turbo, real compilers, real files,
 * nothing compiled and an empty cache.
 */
export class WorkspaceCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'shuzhi-workspace-'))

  constructor() {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
    })
    for (const file of files.split('\0').filter((name) => name !== '' && existsSync(join(root, name)))) {
      cpSync(join(root, file), this.at(file), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), this.at('node_modules'))
    for (const name of readdirSync(join(root, 'packages'))) {
      cpSync(join(root, 'packages', name, 'node_modules'), this.at('packages', name, 'node_modules'), {
        recursive: true,
        verbatimSymlinks: true,
      })
    }
    execFileSync('git', ['init', '-q'], { cwd: this.folder })
    execFileSync('git', ['add', '-A'], { cwd: this.folder })
  }

  at(...path: string[]): string {
    return join(this.folder, ...path)
  }

  read(...path: string[]): string {
    return readFileSync(this.at(...path), 'utf8')
  }

  /** A script of package.json, run through pnpm with English messages; `env` is added to the environment. */
  run(args: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
    const all = {
      ...process.env,
      ...env,
      TURBO_RUN_SUMMARY: 'true',
      LANG: 'en_US.UTF-8',
      LC_ALL: '',
      INIT_CWD: this.folder,
    }
    return spawnSync('pnpm', args, { cwd: this.folder, env: all, encoding: 'utf8' })
  }

  /** `pnpm build`, as the script in package.json says, with turbo's own summary of what ran. */
  build(env: Record<string, string> = {}): Build {
    // What other commands compiled is not of this build.
    rmSync(this.at('.turbo/runs'), { recursive: true, force: true })
    const { status, stdout, stderr } = this.run(['run', 'build'], env)
    return { exitCode: status, stdout, stderr, ran: this.#summary() }
  }

  /** Takes away all that a build leaves, turbo's own cache included: the state of a fresh clone. */
  forget(): void {
    execFileSync('git', ['clean', '-fdXq', '-e', '!node_modules'], { cwd: this.folder })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** The tasks that turbo ran and did not take from its cache, sorted. */
  #summary(): string[] {
    const runs = this.at('.turbo/runs')
    if (!existsSync(runs)) return []
    const [name] = readdirSync(runs)
    const { tasks }: { tasks: { taskId: string; cache: { status: string } }[] } = JSON.parse(
      this.read('.turbo/runs', name ?? ''),
    )
    rmSync(runs, { recursive: true })
    return tasks
      .filter(({ cache }) => cache.status !== 'HIT')
      .map(({ taskId }) => taskId.replace('@shuzhi/', ''))
      .sort()
  }
}
