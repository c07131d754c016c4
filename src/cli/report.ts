import type { Command } from 'commander';
import { reportOf } from '../attain/index.js';
import { about } from '../language/cli/about.js';
import { usage } from '../language/cli/usage.js';
import type { Entity, Id } from '../model/index.js';
import { reportJson, reportText } from '../report/index.js';
import { type Setting, withCommon } from './command.js';
import { openForFigures } from './figures.js';
import { print } from './output.js';
import { type CommonOptions, styleFor, todayOf } from './session.js';
import { thingNamed } from './thing-named.js';

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
    if (focus !== null)
      thingNamed('aim', focus, new Map<Id, Entity>([...plan.ambitions, ...plan.axes, ...plan.objectives]));
    const figures = reportOf(plan, ledger, todayOf(options.asOf, plan.workspace.timezone));
    const style = styleFor(options, plan, io);
    await print(io, options.format, {
      text: () => reportText(figures, focus, style),
      json: () => reportJson(figures, focus),
    });
  });
}
