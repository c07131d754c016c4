import type { Command } from 'commander';
import { seriesOf } from '../attain/index.js';
import { about } from '../language/cli/about.js';
import { cannot } from '../language/cli/cannot.js';
import { cannotShow } from '../language/cli/series.js';
import { usage } from '../language/cli/usage.js';
import {
  closest,
  compareStrings,
  type Grain,
  grains,
  type Indicator,
  type Operand,
  type Series,
  type Text,
  type Where,
} from '../model/index.js';
import { seriesJson, seriesText } from '../report/index.js';
import { repeatable, type Setting, withCommon } from './command.js';
import { cannotRun } from './failure.js';
import { openForFigures } from './figures.js';
import { print } from './output.js';
import { type CommonOptions, say, styleFor, todayOf } from './session.js';
import { thingNamed } from './thing-named.js';

interface SeriesOptions extends CommonOptions {
  readonly by?: readonly string[];
  readonly every?: string;
  readonly where?: readonly string[];
}

/** `mbo series INDICATOR`: the measured values, with n and interval. */
export function series(program: Command, setting: Setting): void {
  const { io, language } = setting;
  const command = program.command('series').description(about.series[language]);
  command.argument('<indicator>', usage.indicator[language]);
  repeatable(command, '--by <dimension>', usage.by[language]).option('--every <grain>', usage.every[language]);
  repeatable(command, '--where <dimension=value>', usage.where[language]);
  withCommon(command, language, ['text', 'json']).action(async (id: string, options: SeriesOptions) => {
    const opened = await openForFigures(options, setting);
    if (opened === null) return;
    const { plan, ledger } = opened;
    const indicator = thingNamed('indicator', id, plan.indicators);
    const where = whereOf(indicator, options.where ?? []);
    const figures = seriesOf(plan, ledger, {
      indicator: id,
      by: (options.by ?? []).map((name) => dimensionOf(indicator, name)),
      every: grainOf(indicator, options.every),
      where,
      asOf: todayOf(options.asOf, plan.workspace.timezone),
    });
    const style = styleFor(options, plan, io);
    for (const note of unmeasured(ledger.series.get(id), where)) await say(io, options, style.language, note);
    await print(io, options.format, { text: () => seriesText(figures, style), json: () => seriesJson(figures) });
  });
}

function dimensionOf(indicator: Indicator, name: string): string {
  if (indicator.by.includes(name)) return name;
  throw cannotRun(cannotShow.notDimension(name, indicator.by));
}

function grainOf(indicator: Indicator, every: string | undefined): Grain | null {
  if (every === undefined) return null;
  const grain = grains.find((known) => known === every);
  if (grain === undefined) throw cannotRun(cannot.badChoice('--every', every, grains.join(', ')));
  const nests =
    grains.indexOf(grain) >= grains.indexOf(indicator.every) && (indicator.every !== 'week' || grain === 'week');
  if (!nests) throw cannotRun(cannotShow.tooFine(grain, indicator.every));
  return grain;
}

/** `--where team=written --where team=phone` keeps either team. */
function whereOf(indicator: Indicator, conditions: readonly string[]): Where {
  const where: Record<string, { operator: '='; operands: Operand[] }> = {};
  for (const written of conditions) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(written) ?? [];
    if (name === undefined || value === undefined) throw cannotRun(cannotShow.badWhere(written));
    const condition = where[dimensionOf(indicator, name)] ?? { operator: '=', operands: [] };
    condition.operands.push({ text: value, quantity: null });
    where[name] = condition;
  }
  return where;
}

/** What to say of values that nothing measured has: a figure without them may be what was asked for, or a slip. */
function unmeasured(measured: Series | undefined, where: Where): readonly Text[] {
  return Object.entries(where).flatMap(([name, { operands }]) => {
    const values = new Set(measured?.cells.flatMap(({ dimensions }) => dimensions[name] || []));
    const known = [...values].sort(compareStrings);
    const strange = operands.filter(({ text }) => known.length > 0 && !values.has(text));
    return strange.map(({ text }) => cannotShow.noSuchValue(name, text, closest(text, known), known));
  });
}
