import { DAY, isClosed, monthOf, showDay } from './clock.mjs';
import { mulberry32, pick, weighted } from './random.mjs';
import { COMMENTS } from './words.mjs';

const LAST_DAY = 180;
const FIRST_ID = 10_000;
const HEADERS = ['Réponse', 'Date', 'Canal', 'Équipe', 'Note', 'Recommandation', 'Commentaire'];

/** What customers think from January to June: writing gets better, the phone slips, the networks are few and noisy. */
const TEAMS = [
  {
    name: 'Écrit',
    channels: [['E-mail', 65], ['Formulaire', 35]],
    perDay: (closed) => (closed ? 2 : 4.6),
    rating: [3.86, 3.92, 3.98, 4.06, 4.14, 4.2],
  },
  {
    name: 'Téléphone',
    channels: [['Téléphone', 1]],
    perDay: (closed) => (closed ? 0.3 : 3),
    rating: [4.66, 4.64, 4.6, 4.56, 4.52, 4.48],
  },
  {
    name: 'Réseaux sociaux',
    channels: [['Réseaux', 1]],
    perDay: () => 0.45,
    rating: [3.6, 3.9, 3.5, 3.95, 3.7, 3.85],
  },
];

/** The answers to the survey sent after each closed ticket, from January to June 2026. */
export function surveyRows() {
  const random = mulberry32(20260702);
  const answers = [];
  for (let day = 0; day <= LAST_DAY; day += 1) {
    for (const team of TEAMS) answers.push(...answersOf(random, team, day * DAY));
  }
  return [HEADERS, ...answers.map((answer, index) => [`E${FIRST_ID + index + 1}`, ...answer])];
}

function answersOf(random, team, midnight) {
  const count = Math.floor(team.perDay(isClosed(midnight)) * (0.6 + random() * 0.8) + random());
  return Array.from({ length: count }, () => answer(random, team, midnight));
}

function answer(random, team, midnight) {
  const rating = clamp(halves(team.rating[monthOf(midnight)] + spread(random) * 1.7), 1, 5);
  const promoter = clamp(Math.round(rating * 2 - 0.4 + spread(random) * 2), 0, 10);
  const comment = random() < 0.4 ? pick(random, rating >= 3.5 ? COMMENTS.happy : COMMENTS.unhappy) : '';
  return [
    showDay(midnight),
    weighted(random, team.channels),
    team.name,
    answered(random, String(rating).replace('.', ','), 0.04),
    answered(random, String(promoter), 0.1),
    comment,
  ];
}

/** Some skip a question: an empty cell, or what the tool writes for it. */
function answered(random, value, skips) {
  return random() < skips ? weighted(random, [['', 2], ['N/A', 1]]) : value;
}

/** A bell around 0, from -1.5 to 1.5. */
const spread = (random) => random() + random() + random() - 1.5;
const halves = (value) => Math.round(value * 2) / 2;
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
