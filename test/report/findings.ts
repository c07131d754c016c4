import type { Diagnostic, Text } from '../../src/model/index.js';

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
