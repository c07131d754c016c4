/** Exports as helpdesks make them: the headers are theirs, the rows are invented. */

const csv = (delimiter: string, rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (/["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    )
    .map((row) => `${row.join(delimiter)}\n`)
    .join('');

const minutes = [
  'First reply',
  'First resolution',
  'Full resolution',
  'Agent wait',
  'Requester wait',
  'On hold',
].flatMap((metric) => [`${metric} time in minutes`, `${metric} time in minutes within business hours`]);

const zendeskHeader = [
  ...[
    'Id',
    'Requester',
    'Requester id',
    'Requester email',
    'Assignee',
    'Group',
    'Subject',
    'Tags',
    'Status',
    'Priority',
  ],
  ...['Via', 'Ticket type', 'Created at', 'Updated at', 'Assigned at', 'Organization', 'Due date', 'Solved at'],
  ...['Resolution time', 'Satisfaction Score', 'Reopens', 'Replies', ...minutes],
];

const zendeskRow = (id: string, created: string, via: string, score: string, reply: string, business: string) => [
  ...[id, 'Zoé Personne', `90${id}`, 'zoe@personne.example', 'Agathe Agent', 'Support', 'Ma commande secrète', 'vip'],
  ...['Solved', 'Normal', via, 'Question', created, created, created, 'Personne SA', '', reply === '' ? '' : created],
  ...['2', score, '0', '1', reply, business, ...Array.from({ length: 10 }, () => '')],
];

export const zendesk = csv(',', [
  zendeskHeader,
  zendeskRow('101', '2026-01-05 09:00', 'Mail', 'Good', '30', '30'),
  zendeskRow('102', '2026-01-05 10:00', 'Web', 'Bad', '900', '120'),
  zendeskRow('103', '2026-01-06 11:00', 'Mail', 'Offered', '600', '600'),
  zendeskRow('104', '2026-01-07 12:00', 'Mail', 'Not Offered', '', ''),
  zendeskRow('105', '2026-01-08 12:00', 'Web', 'Good', '720', '400'),
]);

const freshdeskHeader = [
  ...[
    'Ticket ID',
    'Subject',
    'Status',
    'Priority',
    'Source',
    'Type',
    'Agent',
    'Group',
    'Created time',
    'Resolved time',
  ],
  ...['Closed time', 'Last updated time', 'Time tracked', 'Agent interactions', 'Customer interactions', 'Tags'],
  ...['Survey results', 'Due by Time', 'Initial response time', 'First response time (in hrs)'],
  ...['Resolution time (in hrs)', 'Resolution status', 'First response status', 'Full name', 'Email'],
];

const freshdeskRow = (id: string, created: string, replied: string, stated: string) => [
  ...[
    id,
    'Ma commande secrète',
    'Closed',
    'Low',
    'Email',
    'Question',
    'Agathe Agent',
    'Support',
    created,
    '',
    '',
    created,
  ],
  ...['00:30:00', '1', '2', '', '', created, replied, stated, '', 'Within SLA', 'Within SLA', 'Zoé Personne'],
  'zoe@personne.example',
];

/** The hours are empty on half the tickets, while the timestamps are there. */
export const freshdesk = csv(',', [
  freshdeskHeader,
  freshdeskRow('1', '2026-01-05 09:00:00', '2026-01-05 10:00:00', '01:00:00'),
  freshdeskRow('2', '2026-01-05 09:00:00', '2026-01-06 09:00:00', ''),
  freshdeskRow('3', '2026-01-06 09:00:00', '2026-01-06 12:00:00', ''),
  freshdeskRow('4', '2026-01-07 09:00:00', '2026-01-07 21:00:00', '12:00:00'),
]);

const epoch = (moment: string): string => (moment === '' ? '' : String(Date.parse(`${moment}:00Z`) / 1000));

const intercomRow = (id: string, created: string, replied: string, seconds: string) => [
  ...[id, 'Zoé Personne', 'zoe@personne.example', epoch(created), epoch(created), epoch(replied), '', '', seconds],
  ...['', '', seconds, '0'],
];

export const intercom = csv(',', [
  [
    ...['conversation_id', 'user_name', 'user_email', 'created_at', 'first_contact_reply_at', 'first_admin_reply_at'],
    ...['first_close_at', 'last_close_at', 'time_to_admin_reply', 'time_to_first_close', 'time_to_last_close'],
    ...['median_time_to_reply', 'count_reopens'],
  ],
  intercomRow('7001', '2026-01-05T09:00', '2026-01-05T09:10', '600'),
  intercomRow('7002', '2026-01-05T18:00', '2026-01-06T09:00', '3600'),
  intercomRow('7003', '2026-01-06T09:00', '2026-01-06T11:00', '7200'),
]);

export const hubspot = csv(',', [
  [
    ...['Ticket ID', 'Ticket name', 'Ticket owner', 'Associated Contact', 'Create date', 'Close date'],
    ...['First agent email response date', 'Time to first agent email reply (HH:mm:ss)'],
    ...['Time to first response in SLA hours (HH:mm:ss)', 'Time to close (HH:mm:ss)'],
    ...['Time to First Response SLA Status', 'First contact resolution', 'Last CES survey rating'],
  ],
  hubspotRow('501', ['2026-01-05 09:00', '2026-01-05 21:00', '12:00:00'], 'SLA met', '7'),
  hubspotRow('502', ['2026-01-05 09:00', '2026-01-07 09:00', '48:00:00'], 'SLA breached', '3'),
  hubspotRow('503', ['2026-01-06 09:00', '2026-01-06 09:30', '00:30:00'], 'SLA met', ''),
]);

function hubspotRow(
  id: string,
  [created, replied, stated]: readonly [string, string, string],
  sla: string,
  effort: string,
) {
  const names = ['Ma commande secrète', 'Agathe Agent', 'Zoé Personne (zoe@personne.example)'];
  return [id, ...names, created, '', replied, stated, stated, '', sla, 'true', effort];
}

const glpiRow = (id: string, opened: string, group: string, followUps: string) => [
  ...[id, 'Ma commande secrète', 'En cours (Attribué)', 'Incident', 'Moyenne', 'Haute', 'Personne Zoé', opened, opened],
  ...['Agent Agathe', group, followUps, 'Bonjour,\nvoici "ma" demande ; merci', 'Solution\nsecrète'],
];

/** Ids are grouped by no-break spaces, cells hold line ends, the file begins with a byte order mark. */
export const glpi = `\ufeff${csv(';', [
  [
    ...['ID', 'Titre', 'Statut', 'Type', 'Priorité', 'Urgence', 'Demandeur - Demandeur', "Date d'ouverture"],
    ...['Dernière modification', 'Attribué à - Technicien', 'Attribué à - Groupe de techniciens'],
    ...['Suivis - Nombre de suivis', 'Suivis - Description', 'Solution - Solution'],
  ],
  glpiRow('5\u00a0732\u00a0943', '05-01-2026 16:24', 'Niveau 1', '2'),
  glpiRow('5\u00a0732\u00a0944', '13-01-2026 08:00', 'Niveau 2', '4'),
  glpiRow('5\u00a0732\u00a0944', '13-01-2026 08:00', 'Niveau 2', '5'),
])}`;

/** What would betray a customer or a colleague. */
export const personal = /Zoé|zoe@|Personne|Agathe|secrète|Bonjour/;
