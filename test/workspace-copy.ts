import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
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

  /**
   * Puts what this checkout has compiled into the copy's cache, so that a test which is not about compiling need not wait for it; what
   * the checkout has not is compiled by the next build.
   */
  takeCompiled(): void {
    const { tasks }: { tasks: { hash: string }[] } = JSON.parse(
      this.run(['exec', 'turbo', 'run', 'build', '--dry=json']).stdout,
    )
    const hashes = new Set(tasks.map(({ hash }) => hash))
    const from = join(folderOfCache(), '.turbo/cache')
    if (!existsSync(from)) return
    for (const name of readdirSync(from)) {
      if (hashes.has(/^[0-9a-f]+/.exec(name)?.[0] ?? ''))
        cpSync(join(from, name), this.at('.turbo/cache', name))
    }
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

/** The folder in whose cache turbo keeps what is compiled here: of linked worktrees, the main one. */
function folderOfCache(): string {
  const git = execFileSync('git', ['rev-parse', '--git-common-dir'], { cwd: root, encoding: 'utf8' })
  return dirname(resolve(root, git.trim()))
}
