const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** What pairs of runs say: the medians, and the median, least and largest ratio within a pair. */
export function compare(what, aim, pairs) {
  const of = (side, figure) => pairs.map((pair) => pair[side][figure]);
  const ratios = pairs.map(([a, b]) => a.seconds / b.seconds);
  const peak = (side) => (of(side, 'memory').includes(null) ? null : Math.max(...of(side, 'memory')));
  return {
    what,
    aim,
    a: median(of(0, 'seconds')),
    b: median(of(1, 'seconds')),
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    memory: [peak(0), peak(1)],
  };
}

const seconds = (value) => (value < 1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`);
const megabytes = (value) => (value === null ? '–' : `${Math.round(value)} MB`);

function cells(row) {
  if (row.skipped) return [row.what, '', '', 'skipped', '', `≤ ${row.aim}`, row.skipped];
  return [
    row.what,
    seconds(row.a),
    seconds(row.b),
    `${row.ratio.toFixed(2)} (${row.low.toFixed(2)}–${row.high.toFixed(2)})`,
    row.memory.map(megabytes).join(' / '),
    `≤ ${row.aim}`,
    row.ratio <= row.aim ? 'yes' : 'no',
  ];
}

/** The rows of a report as lines of aligned columns. */
export function table(rows) {
  const head = ['A / B', 'median A', 'median B', 'ratio (min–max)', 'peak memory A / B', 'aim', 'reached'];
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
