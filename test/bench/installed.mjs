import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The script of a package that is only measured against, from a folder or else installed there; null when it cannot be. */
export function installed(folder, name, version, script) {
  const path = join(folder, 'node_modules', name, script);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const flags = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  spawnSync('npm', ['install', ...flags, `${name}@${version}`], { cwd: folder, shell: process.platform === 'win32' });
  return existsSync(path) ? path : null;
}
