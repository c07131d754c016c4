import { Chalk } from 'chalk';
import type { Command } from 'commander';
import { type Rule, rules } from '../check/index.js';
import { about, cannot, explained, usage } from '../language/cli.js';
import { closest, type Language } from '../model/index.js';
import { type Setting, withCommon } from './command.js';
import { cannotRun } from './failure.js';
import { print } from './output.js';
import { type CommonOptions, styleOf } from './session.js';
import { spokenLanguage } from './spoken.js';

/** `mbo explain [RULE]`: a rule, a group of rules, or the list of all. */
export function explain(program: Command, { io, language }: Setting): void {
  const command = program.command('explain').description(about.explain[language]);
  command.argument('[rule]', usage.rule[language]);
  withCommon(command, language, 'text, json').action(async (name: string | undefined, options: CommonOptions) => {
    const chosen = rulesNamed(name);
    const style = styleOf(options, await spokenLanguage(options.lang, options.root, io), io);
    const ink = new Chalk({ level: style.colour ? 1 : 0 });
    await print(io, options.format, {
      text: () =>
        name === undefined
          ? listOf(chosen, style.language, ink)
          : chosen.map((rule) => pageOf(rule, style.language, ink)).join('\n'),
      json: () =>
        `${JSON.stringify(
          chosen.map((rule) => dataOf(rule, style.language)),
          null,
          2,
        )}\n`,
    });
  });
}

function rulesNamed(name: string | undefined): readonly Rule[] {
  const chosen = rules.filter((rule) => name === undefined || rule.name === name || rule.name.startsWith(`${name}/`));
  if (name === undefined || chosen.length > 0) return chosen;
  const names = rules.flatMap((rule) => [rule.name, rule.name.split('/')[0] as string]);
  throw cannotRun(cannot.unknownRule(name, closest(name, names)));
}

type Ink = InstanceType<typeof Chalk>;

function listOf(chosen: readonly Rule[], language: Language, ink: Ink): string {
  const width = Math.max(...chosen.map((rule) => rule.name.length));
  const lines = chosen.map((rule) => `${ink.bold(rule.name.padEnd(width))}  ${rule.text.summary[language]}`);
  return `${lines.join('\n')}\n\n${explained.more[language]}\n`;
}

const indented = (text: string): string => text.replace(/^/gm, '    ');

function pageOf({ name, severity, text, bad, good, options }: Rule, language: Language, ink: Ink): string {
  const tone = severity === 'error' ? ink.red : ink.yellow;
  const sections = [
    `${ink.bold(name)} (${tone(explained.severity[severity][language])})`,
    text.summary[language],
    `${ink.bold(explained.why[language])}\n${indented(text.why[language])}`,
    `${ink.bold(explained.bad[language])}\n${indented(bad)}`,
    `${ink.bold(explained.good[language])}\n${indented(good)}`,
  ];
  const settings = Object.entries(options ?? {}).map(([option, value]) => `${option}: ${value}`);
  if (settings.length > 0) {
    const example = `rules:\n  ${name}: { ${settings.join(', ')} }`;
    sections.push(`${ink.bold(explained.options[language])}\n${indented(example)}`);
  }
  return `${sections.join('\n\n')}\n`;
}

function dataOf({ name, severity, text, bad, good, options }: Rule, language: Language): object {
  return {
    name,
    severity,
    summary: text.summary[language],
    why: text.why[language],
    bad,
    good,
    options: options ?? {},
  };
}
