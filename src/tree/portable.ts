import type { Obstacle } from '../language/rules/format/name.js';

/** A name that does not travel, and the name to give instead. */
export interface Misnamed {
  readonly obstacle: Obstacle;
  readonly instead: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: Windows refuses them
const refused = /[<>:"|?*\\\u0000-\u001f\u007f]/g;
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;
const longest = 255;
const shortened = 60;

// Letters, digits and plain punctuation, ending with neither dot nor space, nothing that begins like a device.
const doubtful = /[^A-Za-z0-9_./ -]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com|lpt)/i;

/** Whether some name in a path might not travel: a quick look, since nearly all do. */
export function isDoubtful(path: string): boolean {
  return path.length > longest || doubtful.test(path);
}

/**
 * What a name would meet on Windows or macOS (Microsoft, "Naming Files, Paths, and Namespaces"; 255 bytes is the limit
 * of Linux and macOS); null for a name that travels.
 */
export function misnamed(name: string): Misnamed | null {
  const obstacle = obstacleOf(name);
  return obstacle === null ? null : { obstacle, instead: portable(name) };
}

function obstacleOf(name: string): Obstacle | null {
  const characters = [...new Set(name.match(refused))];
  if (characters.length > 0) return { kind: 'characters', characters };
  if (device.test(name)) return { kind: 'device' };
  if (/[. ]$/.test(name)) return { kind: 'ending' };
  if (Buffer.byteLength(name) > longest) return { kind: 'length' };
  return name === name.normalize('NFC') ? null : { kind: 'accents' };
}

/** The nearest name that meets none of the obstacles. */
function portable(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(refused, '-')
    .replace(/[. ]+$/, '');
  const free = (plain || 'name').replace(device, '$&-1');
  if (Buffer.byteLength(free) <= longest) return free;
  const extension = /\.[A-Za-z]{1,8}$/.exec(free)?.[0] ?? '';
  return [...free].slice(0, shortened).join('') + extension;
}
