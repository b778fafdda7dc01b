import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process by its number and the moment it began, so that a number used again is not mistaken for it. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string | null };

export function identifyProcess(pid: number): ProcessIdentity {
  return { pid, startedAt: startOf(pid) };
}

/** Where the system does not tell when a process began (Windows), any process of that number counts as the same. */
export function isStillRunning(process: ProcessIdentity): boolean {
  if (!isAlive(process.pid)) return false;
  const startedAt = startOf(process.pid);
  return process.startedAt === null || startedAt === null || process.startedAt === startedAt;
}

function isAlive(pid: number): boolean {
  if (isZombie(pid)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return null;
  const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() || null : null;
}

/** Ticks since the machine started, with the machine's own start: ticks alone come round again after a reboot. */
function linuxStart(pid: number): string | null {
  const ticks = linuxStatus(pid)?.[19];
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim();
  return ticks === undefined ? null : `${boot ?? ''}:${ticks}`;
}

function isZombie(pid: number): boolean {
  return process.platform === 'linux' && linuxStatus(pid)?.[0] === 'Z';
}

/** The fields that follow the program's name, which may itself hold spaces and brackets. */
function linuxStatus(pid: number): readonly string[] | null {
  const text = readText(`/proc/${pid}/stat`);
  return text === null ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
