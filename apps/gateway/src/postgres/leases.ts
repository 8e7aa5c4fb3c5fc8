import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Runs `work` while no other process does; a lock left by a dead process is taken over. The server and command-line
 * tools share one embedded cluster, and only one may start or stop it at a time.
 */
export async function exclusively<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dataDir, 'postgres-lock')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const owner = Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' }))
      if (owner && !isAlive(owner)) rmSync(lock, { force: true })
      else await sleep(50)
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

const folderOf = (dataDir: string) => join(dataDir, 'postgres-users')

/** Notes that this process uses the cluster. */
export function takeLease(dataDir: string): void {
  mkdirSync(folderOf(dataDir), { recursive: true })
  writeFileSync(join(folderOf(dataDir), String(process.pid)), '')
}

/** Gives this process's lease back; true when nobody alive holds one, so the cluster may stop. */
export function dropLease(dataDir: string): boolean {
  rmSync(join(folderOf(dataDir), String(process.pid)), { force: true })
  const holders = readdirSync(folderOf(dataDir)).map(Number)
  for (const dead of holders.filter((pid) => !isAlive(pid)))
    rmSync(join(folderOf(dataDir), String(dead)), { force: true })
  return !holders.some(isAlive)
}
