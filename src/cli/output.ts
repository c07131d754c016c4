import { resolve } from 'node:path';
import { cannot } from '../language/cli/cannot.js';
import { cannotRun, codeOf } from './failure.js';
import { type Io, write } from './io.js';
import { writeNamed } from './named-file.js';

/** What a command can print, by the name of the format. */
export type Renderers = Readonly<Record<string, () => string>>;

/** Prints every format asked for (`json`, `json=FILE`), the first of the renderers when none was. */
export async function print(io: Io, asked: readonly string[] | undefined, renderers: Renderers): Promise<void> {
  for (const written of asked ?? Object.keys(renderers).slice(0, 1)) {
    const [format = '', file] = written.split(/=(.*)/s);
    const text = (renderers[format] as () => string)();
    if (file === undefined) await write(io.stdout, 'stdout', text);
    else await toFile(io.cwd(), file, text);
  }
}

async function toFile(folder: string, name: string, text: string): Promise<void> {
  try {
    await writeNamed(folder, name, text);
  } catch (error) {
    const code = codeOf(error);
    throw cannotRun(code === 'ELOOP' ? cannot.linked(name) : cannot.write(`\`${resolve(folder, name)}\``, code));
  }
}
