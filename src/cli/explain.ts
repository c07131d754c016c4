import type { Command } from 'commander';
import { closestRule, type Rule, rules, rulesCalled } from '../check/index.js';
import { about } from '../language/cli/about.js';
import { cannotExplain } from '../language/cli/explain.js';
import { usage } from '../language/cli/usage.js';
import { rulesJson, rulesList, rulesText } from '../report/index.js';
import { type Setting, withCommon } from './command.js';
import { cannotRun } from './failure.js';
import { print } from './output.js';
import { type CommonOptions, styleOf } from './session.js';
import { spokenLanguage } from './spoken.js';

/** `mbo explain [RULE]`: a rule, a group of rules, all of them, or their list. */
export function explain(program: Command, { io, language }: Setting): void {
  const command = program.command('explain').description(about.explain[language]);
  command.argument('[rule]', usage.rule[language]);
  withCommon(command, language, ['text', 'json']).action(async (name: string | undefined, options: CommonOptions) => {
    const chosen = rulesNamed(name);
    const style = styleOf(options, await spokenLanguage(options.lang, options.root, io), io);
    await print(io, options.format, {
      text: () => (name === undefined ? rulesList(chosen, style) : rulesText(chosen, style)),
      json: () => rulesJson(chosen, style.language),
    });
  });
}

function rulesNamed(name: string | undefined): readonly Rule[] {
  if (name === undefined || name === 'all') return rules;
  const chosen = rulesCalled(name, rules);
  if (chosen.length > 0) return chosen;
  throw cannotRun(cannotExplain.unknownRule(name, closestRule(name, rules)));
}
