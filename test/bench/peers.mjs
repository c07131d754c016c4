import { spawnSync } from 'node:child_process';

const isInstalled = (program) => spawnSync(program, ['--version']).status === 0;

/** The aggregate of the import in Miller and in sqlite, where they are installed: each prints its rows as JSON. */
export function peers(file) {
  return [
    { name: 'Miller', command: ['mlr', '--icsv', '--ojson', 'put', derive, 'then', ...fold, file] },
    {
      name: 'sqlite',
      command: ['sqlite3', '-cmd', '.mode csv', '-cmd', `.import '${file}' t`, '-json', ':memory:', select],
    },
  ].filter(({ command }) => isInstalled(command[0]));
}

const derive = `
  $month = substr($["Created at"], 0, 6);
  $good = is_not_empty($["First reply at"]) && strptime($["First reply at"], "%Y-%m-%d %H:%M:%S")
    - strptime($["Created at"], "%Y-%m-%d %H:%M:%S") <= 43200 ? 1 : 0`;

const fold = [
  ...['stats1', '-a', 'sum', '-f', 'good', '-g', 'month,Channel,Team'],
  ...['then', 'rename', 'Channel,channel,Team,team,good_sum,good'],
];

const select = `SELECT substr("Created at", 1, 7) AS month, Channel AS channel, Team AS team,
  sum("First reply at" <> '' AND unixepoch("First reply at") - unixepoch("Created at") <= 43200) AS good
  FROM t GROUP BY 1, 2, 3`;
