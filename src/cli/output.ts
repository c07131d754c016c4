import { resolve } from 'node:path';
import { cannot } from '../language/cli/cannot.js';
import { cannotRun, codeOf } from './failure.js';
import { type Io, write } from './io.js';
import { writeNamed } from './named-file.js';

/** What a command can print, by the name of the format. */
export type Renderers = Readonly<Record<string, () => string>>;

/**
 * Prints every format asked for (`json`, `json=FILE`), the first of the renderers when none was. Formats are checked
 * before anything is printed.
 */
export async function print(io: Io, asked: readonly string[] | undefined, renderers: Renderers): Promise<void> {
  const known = Object.keys(renderers);
  const outputs = (asked ?? [known[0] as string]).map((spec) => outputOf(spec, known));
  for (const { format, file } of outputs) {
    const text = (renderers[format] as () => string)();
    if (file === null) await write(io.stdout, 'stdout', text);
    else await toFile(io.cwd(), file, text);
  }
}

function outputOf(spec: string, known: readonly string[]): { readonly format: string; readonly file: string | null } {
  const [format = '', ...rest] = spec.split('=');
  if (!known.includes(format)) throw cannotRun(cannot.unknownFormat(format, known.join(', ')));
  return { format, file: rest.length > 0 ? rest.join('=') : null };
}

async function toFile(folder: string, name: string, text: string): Promise<void> {
  try {
    await writeNamed(folder, name, text);
  } catch (error) {
    const code = codeOf(error);
    throw cannotRun(code === 'ELOOP' ? cannot.linked(name) : cannot.write(`\`${resolve(folder, name)}\``, code));
  }
}
