/** The options of every command that take a value. */
const valued = new Set(['-C', '--root', '--lang', '--as-of', '--format']);

const versions = ['-V', '--version'];

/** Options may stand before the command as well as behind it: behind it the command itself reads them. */
export function commandFirst(args: readonly string[]): readonly string[] {
  let at = 0;
  while (isOption(args[at])) at += valued.has(args[at] as string) ? 2 : 1;
  const [before, command, after] = [args.slice(0, at), args[at], args.slice(at + 1)];
  const isOwn = before.some((option) => ['-h', '--help', ...versions].includes(option));
  return command === undefined || isOwn ? args : [command, ...before, ...after];
}

const isOption = (arg: string | undefined): boolean => arg?.startsWith('-') === true;

/** The value of an option among arguments, however it is written, before they are read for good. */
export function optionIn(args: readonly string[], ...names: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => names.some((name) => arg === name || arg.startsWith(prefixOf(name))));
  const [written, next] = [args[at], args[at + 1]];
  if (written === undefined) return undefined;
  return names.includes(written)
    ? next
    : written.slice(prefixOf(names.find((name) => written.startsWith(name)) ?? '').length);
}

const prefixOf = (name: string): string => (name.startsWith('--') ? `${name}=` : name);

/** Whether the run only shows help; a version is the same in every language. */
export function asksForHelp(args: readonly string[]): boolean {
  if (args.some((arg) => versions.includes(arg))) return false;
  return (
    args.every((arg, i) => isOption(arg) || valued.has(args[i - 1] ?? '')) ||
    args.some((arg) => arg === '-h' || arg === '--help')
  );
}
