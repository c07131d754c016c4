import type {
  AimFigures,
  Diagnostic,
  GroupFigures,
  ObjectiveFigures,
  Report,
  SeriesFigures,
  Text,
} from '../../src/model/index.js';
import { parsePeriod, type Quantity, type Where } from '../../src/model/index.js';
import type { Style } from '../../src/report/index.js';

export const style = (over: Partial<Style> = {}): Style => ({
  language: 'fr',
  colour: false,
  unicode: true,
  width: 100,
  ...over,
});

export const quantity = (amount: number, unit: string): Quantity => ({ amount, unit });

const is = (name: string, ...values: readonly string[]): Where => ({
  [name]: { operator: '=', operands: values.map((text) => ({ text, quantity: null })) },
});

export function aim(over: Partial<AimFigures> & Pick<AimFigures, 'indicator' | 'title' | 'unit'>): AimFigures {
  return {
    better: 'higher',
    where: {},
    weight: 1,
    baseline: null,
    target: null,
    maintain: null,
    value: null,
    n: null,
    low: null,
    high: null,
    pending: null,
    attainment: null,
    expected: null,
    verdict: null,
    asOf: null,
    stale: false,
    history: [],
    ...over,
  };
}

export function objective(over: Partial<ObjectiveFigures> & Pick<ObjectiveFigures, 'id' | 'title'>): ObjectiveFigures {
  const attainment = over.attainment ?? null;
  return {
    team: null,
    owner: null,
    manager: null,
    supports: [],
    period: parsePeriod('2026'),
    rollup: 'own',
    attainment,
    low: attainment ?? 0,
    high: attainment ?? 1,
    coverage: attainment === null ? 0 : 1,
    expected: 180 / 364,
    status: 'unknown',
    agreement: 'agreed',
    indicators: [],
    steps: [],
    children: [],
    ...over,
  };
}

export function group(over: Partial<GroupFigures> & Pick<GroupFigures, 'id' | 'title'>): GroupFigures {
  const { team, owner, manager, period, rollup, agreement, indicators, steps, ...figures } = objective(over);
  return figures;
}

const supports = (...ids: readonly string[]) => ids.map((id) => ({ id, weight: 1 }));

const replyRate = aim({
  indicator: 'reply-within-12h',
  title: 'Part des demandes écrites répondues en moins de 12 h',
  unit: '%',
  where: is('team', 'written'),
  weight: 3,
  baseline: quantity(0.62, '%'),
  target: quantity(0.9, '%'),
  value: 0.714,
  n: 1234,
  low: 0.6882,
  high: 0.7386,
  pending: 12,
  attainment: 0.3357142857142857,
  expected: 180 / 364,
  verdict: 'missed',
  asOf: '2026-06-30',
  history: [0.62, 0.64, 0.63, 0.67, 0.7, 0.714],
});

const satisfaction = aim({
  indicator: 'satisfaction',
  title: 'Note moyenne de satisfaction',
  unit: '/5',
  maintain: { low: quantity(4.2, '/5'), high: null, tolerance: quantity(0.3, '/5') },
  value: 4.31,
  n: 412,
  low: 4.24,
  high: 4.38,
  attainment: 1,
  verdict: 'kept',
  asOf: '2026-06-30',
  history: [4.4, 4.35, 4.38, 4.3, 4.29, 4.31],
});

const replyDelay = aim({
  indicator: 'median-first-reply',
  title: 'Délai médian de première réponse',
  unit: 'h',
  better: 'lower',
  baseline: quantity(20, 'h'),
  target: quantity(10, 'h'),
  value: 14 + 1 / 3,
  n: 1234,
  low: 14.05,
  high: 14.7,
  attainment: 0.5666666666666667,
  expected: 180 / 364,
  verdict: 'missed',
  asOf: '2026-06-30',
  history: [20.2, 19.4, 18, 16.5, 15, 14 + 1 / 3],
});

const promoters = aim({
  indicator: 'nps',
  title: 'Recommandation nette après contact',
  unit: 'points',
  baseline: quantity(12, 'points'),
  target: quantity(30, 'points'),
  value: 21,
  n: 388,
  low: 13.2,
  high: 28.8,
  attainment: 0.5,
  expected: 180 / 364,
  verdict: 'missed',
  asOf: '2026-05-31',
  stale: true,
  history: [12, 15, null, 18, 21],
});

const reopened = aim({
  indicator: 'reopened-rate',
  title: 'Part des dossiers rouverts',
  unit: '%',
  better: 'lower',
  maintain: { low: null, high: quantity(0.05, '%'), tolerance: quantity(0.02, '%') },
  value: 0.0712,
  n: 2310,
  low: 0.0614,
  high: 0.0824,
  attainment: 0,
  verdict: 'missed',
  asOf: '2026-06-30',
  history: [0.041, 0.043, 0.05, 0.058, 0.066, 0.0712],
});

const contacts = aim({
  indicator: 'contacts-per-order',
  title: 'Contacts par commande',
  unit: '',
  better: 'lower',
  baseline: quantity(0.42, ''),
  target: quantity(0.3, ''),
  value: 0.294,
  n: 128450,
  attainment: 1,
  expected: 180 / 364,
  asOf: '2026-06-30',
  history: [0.42, 0.4, 0.37, 0.33, 0.31, 0.294],
});

const notMeasured = aim({
  indicator: 'weekend-reply',
  title: 'Part des demandes du week-end répondues le lundi avant midi',
  unit: '%',
  baseline: quantity(0.35, '%'),
  target: quantity(0.8, '%'),
  expected: 180 / 364,
  stale: true,
});

const ambition = group({
  id: 'trusted-voice',
  title: 'Être la marque dont le service client tient ses promesses',
  attainment: 0.6857142857142857,
  low: 0.48,
  high: 0.78,
  coverage: 0.7,
  status: 'on-track',
  children: ['responsiveness', 'quality', 'autonomy'],
});

const axes: readonly GroupFigures[] = [
  group({
    id: 'responsiveness',
    title: 'Réactivité',
    supports: supports('trusted-voice'),
    attainment: 0.41,
    low: 0.34,
    high: 0.57,
    coverage: 0.8,
    status: 'lagging',
    children: ['cs-reply-12h'],
  }),
  group({
    id: 'quality',
    title: 'Qualité des réponses',
    supports: supports('trusted-voice'),
    attainment: 0.52,
    status: 'on-track',
    children: ['cs-recommended', 'written-triage', 'chat-pilot'],
  }),
  group({
    id: 'autonomy',
    title: 'Autonomie des clients',
    supports: supports('trusted-voice'),
    attainment: 0.97,
    status: 'attained',
    children: ['fewer-contacts', 'help-centre', 'self-return'],
  }),
];

const objectives: readonly ObjectiveFigures[] = [
  objective({
    id: 'cs-reply-12h',
    title: 'Répondre à toute demande écrite en moins de 12 h',
    team: 'customer-service',
    owner: 'paul.durand',
    manager: 'claire.roux',
    supports: supports('responsiveness'),
    attainment: 0.36,
    status: 'at-risk',
    indicators: [replyRate, satisfaction],
    steps: [
      { title: 'Nouvelle file de tri des demandes', by: '2026-03-31', done: '2026-03-20', weight: 2, state: 'done' },
      { title: 'Reprise des demandes du week-end', by: '2026-06-15', done: null, weight: 1, state: 'late' },
      { title: 'Bilan avec les équipes', by: '2026-12-01', done: null, weight: 1, state: 'due' },
    ],
    children: ['written-triage', 'weekend-cover'],
  }),
  objective({
    id: 'written-triage',
    title:
      'Trier chaque demande écrite dans l’heure et la confier à la bonne personne, quelle que soit la file d’arrivée',
    team: 'written',
    owner: 'lea.martin',
    manager: 'paul.durand',
    supports: supports('cs-reply-12h', 'quality'),
    attainment: 0.5666666666666667,
    status: 'on-track',
    indicators: [replyDelay],
  }),
  objective({
    id: 'weekend-cover',
    title: 'Ne plus laisser attendre les demandes du week-end',
    team: 'written',
    supports: supports('cs-reply-12h'),
    agreement: 'one-sided',
    indicators: [notMeasured],
  }),
  objective({
    id: 'cs-recommended',
    title: 'Être recommandés après un contact',
    owner: 'paul.durand',
    supports: supports('quality'),
    attainment: 0.4,
    low: 0.32,
    high: 0.52,
    coverage: 0.8,
    status: 'lagging',
    indicators: [promoters, reopened],
  }),
  objective({
    id: 'chat-pilot',
    title: 'Ouvrir la messagerie instantanée',
    team: 'written',
    supports: supports('quality'),
    period: parsePeriod('2026-Q4'),
    attainment: 0,
    expected: null,
    status: 'not-started',
    agreement: 'none',
    steps: [{ title: 'Choisir l’outil', by: '2026-10-31', done: null, weight: 1, state: 'due' }],
  }),
  objective({
    id: 'fewer-contacts',
    title: 'Moins de contacts par commande',
    team: 'customer-service',
    supports: supports('autonomy'),
    attainment: 1,
    status: 'attained',
    indicators: [contacts],
  }),
  objective({
    id: 'help-centre',
    title: 'Refondre le centre d’aide avant l’été',
    owner: 'ines.petit',
    supports: supports('autonomy'),
    period: parsePeriod('2026-H1'),
    attainment: 0.5,
    expected: 1,
    status: 'missed',
    steps: [
      { title: 'Rédiger les vingt premières fiches', by: '2026-04-30', done: '2026-05-12', weight: 1, state: 'done' },
      { title: 'Mettre en ligne', by: '2026-06-15', done: null, weight: 1, state: 'late' },
    ],
  }),
  objective({
    id: 'self-return',
    title: 'Retour sans contact',
    owner: 'ines.petit',
    supports: supports('autonomy'),
    expected: null,
    status: 'dropped',
  }),
  objective({
    id: 'phone-script',
    title: 'Récrire l’accueil téléphonique',
    team: 'phone',
    attainment: 0.6,
    status: 'on-track',
    agreement: 'none',
  }),
];

export const report: Report = {
  name: 'Nordvent, relation client',
  asOf: '2026-06-30',
  ambitions: [ambition],
  axes,
  objectives,
};

const month = (label: string) => parsePeriod(label) as NonNullable<ReturnType<typeof parsePeriod>>;

export const rateSeries: SeriesFigures = {
  indicator: 'reply-within-12h',
  title: 'Part des demandes écrites répondues en moins de 12 h',
  unit: '%',
  better: 'higher',
  every: 'month',
  by: ['team'],
  rows: [
    { label: '2026-04', team: 'written', value: 641 / 1034, n: 1034, low: 0.590056, high: 0.64904, pending: 0 },
    { label: '2026-04', team: 'phone', value: 29 / 30, n: 30, low: 0.833296, high: 0.994091, pending: 0 },
    { label: '2026-05', team: 'written', value: 470 / 500, n: 500, low: 0.915639, high: 0.957652, pending: 0 },
    { label: '2026-05', team: 'phone', value: null, n: 0, low: null, high: null, pending: 4 },
    { label: '2026-06', team: 'written', value: 87 / 100, n: 100, low: 0.790196, high: 0.922428, pending: 12 },
  ].map(({ label, team, ...figures }) => ({
    period: month(label),
    complete: label !== '2026-06',
    dimensions: { team },
    ...figures,
  })),
};

export const delaySeries: SeriesFigures = {
  indicator: 'median-first-reply',
  title: 'Délai médian de première réponse',
  unit: 'h',
  better: 'lower',
  every: 'quarter',
  by: [],
  rows: [
    {
      period: month('2026-Q1'),
      complete: true,
      dimensions: {},
      value: 18.2,
      n: 3120,
      low: 17.9,
      high: 18.5,
      pending: null,
    },
    {
      period: month('2026-Q2'),
      complete: true,
      dimensions: {},
      value: 0.75,
      n: 2988,
      low: 0.7,
      high: 0.8,
      pending: null,
    },
  ],
};

/** The files that the findings are in, as lines. */
export const files: Readonly<Record<string, readonly string[]>> = {
  'objectives/customer-service/reply-within-12h.yaml': [
    'kind: objective',
    'id: cs-reply-12h',
    'title: Répondre à toute demande écrite en moins de 12 h',
    'suports: responsiveness',
    'team: customer-service',
    'indicators:',
    '  reply-within-12h:',
    '    baseline: 62 %',
    '    target: 12 h',
    `means: { support: [${'bibliothèque de réponses, '.repeat(8)}"１２時間", coaching qualité, relecture à deux] }`,
    '\tsteps: ["e\u0301tude", 顧客]',
  ],
  'indicators/reply-within-12h.yaml': ['kind: indicator', 'id: reply-within-12h', 'unit: "%"'],
};

export const lines = (file: string): readonly string[] => files[file] ?? [];

const at = (file: string, line: number, column: number, endColumn: number, endLine = line) => ({
  file,
  field: null,
  line,
  column,
  endLine,
  endColumn,
});

const text = (en: string, fr: string): Text => ({ en, fr });

const objectiveFile = 'objectives/customer-service/reply-within-12h.yaml';

export const diagnostics: readonly Diagnostic[] = [
  {
    rule: 'shape/unknown-key',
    severity: 'error',
    place: at(objectiveFile, 4, 1, 8),
    entity: 'cs-reply-12h',
    message: text(
      '`suports` is no key of an objective. Did you mean `supports`?',
      '`suports` n’est pas une clé d’un objectif. Vouliez-vous écrire `supports`\u00a0?',
    ),
    related: [],
  },
  {
    rule: 'measurable/unit',
    severity: 'error',
    place: at(objectiveFile, 9, 13, 17),
    entity: 'cs-reply-12h',
    message: text(
      'The target is a duration, but the indicator is a share. Write for instance `target: 90 %`, or aim at an indicator whose unit is `h`.',
      'La cible est une durée, alors que l’indicateur est une part. Écrivez par exemple `target: 90 %`, ou visez un indicateur dont l’unité est `h`.',
    ),
    related: [
      {
        place: at('indicators/reply-within-12h.yaml', 3, 7, 10),
        message: text('the unit is declared here', 'l’unité est déclarée ici'),
      },
      { place: at('elsewhere.yaml', 1, 1, 2), message: text('and read here', 'et lue ici') },
    ],
  },
  {
    rule: 'accessible/support',
    severity: 'warning',
    place: at(objectiveFile, 10, 228, 234),
    entity: 'cs-reply-12h',
    message: text('`１２時間` is no kind of support.', '`１２時間` n’est pas un appui.'),
    related: [],
  },
  {
    rule: 'shape/steps',
    severity: 'warning',
    place: at(objectiveFile, 11, 20, 22),
    entity: null,
    message: text('A step says what is delivered.', 'Une étape dit ce qui est livré.'),
    related: [],
  },
  {
    rule: 'time/period',
    severity: 'error',
    place: at(objectiveFile, 7, 3, 17, 9),
    entity: 'cs-reply-12h',
    message: text('Nothing says by when.', 'Rien ne dit pour quand.'),
    related: [],
  },
];
