import { inTurn } from './process.mjs';
import { compare } from './table.mjs';

/** The command against Node doing nothing. */
export function benchStartup({ mbo, node, runs }) {
  const nothing = [node, '-e', '0'];
  const compared = (what, aim, args) => compare(what, aim, inTurn(runs, [...mbo, ...args], nothing));
  return [
    compared('mbo --version / node -e 0', 1.5, ['--version']),
    compared('mbo validate, example / node -e 0', 2.2, ['validate', '-C', 'examples/nordvent']),
  ];
}
