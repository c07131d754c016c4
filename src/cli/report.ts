import type { Command } from 'commander';
import { reportOf } from '../attain/index.js';
import { about } from '../language/cli/about.js';
import { cannot } from '../language/cli/cannot.js';
import { usage } from '../language/cli/usage.js';
import { closest, type Plan } from '../model/index.js';
import { reportJson, reportText } from '../report/index.js';
import { type Setting, withCommon } from './command.js';
import { cannotRun } from './failure.js';
import { openForFigures } from './figures.js';
import { print } from './output.js';
import { type CommonOptions, styleFor, todayOf } from './session.js';

/** `mbo report [ID]`: attainment down the cascade. */
export function report(program: Command, setting: Setting): void {
  const { io, language } = setting;
  const command = program.command('report').description(about.report[language]);
  command.argument('[id]', usage.focus[language]);
  withCommon(command, language, ['text', 'json']).action(async (id: string | undefined, options: CommonOptions) => {
    const opened = await openForFigures(options, setting);
    if (opened === null) return;
    const { plan, ledger } = opened;
    const focus = id ?? null;
    if (focus !== null) assertKnown(plan, focus);
    const figures = reportOf(plan, ledger, todayOf(options.asOf, plan.workspace.timezone));
    const style = styleFor(options, plan, io);
    await print(io, options.format, {
      text: () => reportText(figures, focus, style),
      json: () => reportJson(figures, focus),
    });
  });
}

function assertKnown({ ambitions, axes, objectives }: Plan, id: string): void {
  const ids = [...ambitions.keys(), ...axes.keys(), ...objectives.keys()];
  if (!ids.includes(id)) throw cannotRun(cannot.unknownId('aim', id, closest(id, ids), ids));
}
