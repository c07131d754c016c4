import { type GroupFigures, type ObjectiveFigures, parsePeriod, type Report } from '../../src/model/index.js';
import { contacts, notMeasured, promoters, reopened, replyDelay, replyRate, satisfaction } from './aims.js';
import { group, objective } from './fixtures.js';

const supports = (...ids: readonly string[]) => ids.map((id) => ({ id, weight: 1 }));

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
