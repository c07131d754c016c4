import { DAY, existing, isClosed, isOpen, monthOf, nextOpen, plusWorked } from './clock.mjs';
import { showMoment, showWeekday } from './clock.mjs';
import { between, mulberry32, pick, skewed, weighted } from './random.mjs';
import { INITIALS, SUBJECTS, SURNAMES } from './words.mjs';

const LAST_DAY = 180;
const EXPORTED = 181 * DAY + 8 * 60;
const PROMISE = 12 * 60;
const FIRST_ID = 104_000;

const HEADERS = [
  'Ticket ID', 'Créé le', 'Première réponse', 'Résolu le', 'Canal', 'Équipe', 'Motif', 'Priorité', 'Réouvertures',
  'Demandeur', 'Objet', 'Jour',
];

/** From January to June: the wind season brings demand; the teams learn. */
const DEMAND = [0.85, 0.85, 0.95, 1.05, 1.15, 1.2];
const LATER = [1, 1, 0.95, 0.9, 0.8, 0.75];
const REOPENED = [0.09, 0.09, 0.085, 0.075, 0.07, 0.06];
const REASONS = [['Livraison', 30], ['Retour', 18], ['Conseil', 18], ['Réparation', 14], ['Facture', 10], ['Stock', 10]];
const PRIORITIES = [['Normale', 70], ['Basse', 15], ['Haute', 12], ['Urgente', 3]];

const OPEN_HOURS = [0.3, 0.2, 0.2, 0.2, 0.2, 0.3, 0.5, 1, 3, 8, 9, 8, 6, 6, 8, 8, 8, 7, 5, 3.5, 3, 3, 2, 1];
const CLOSED_HOURS = [0.5, 0.3, 0.2, 0.2, 0.2, 0.3, 0.5, 1, 3, 5, 7, 7, 5, 5, 6, 6, 6, 6, 6, 5, 5, 4, 3, 1];
const CALL_HOURS = [0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 10, 8, 4, 5, 8, 8, 7, 6];

const WRITTEN = {
  name: 'Écrit',
  channels: [['E-mail', 65], ['Formulaire', 35]],
  perDay: (closed) => (closed ? 14 : 22),
  within: [0.75, 0.78, 0.8, 0.83, 0.9, 0.91],
  withinClosed: [0.2, 0.23, 0.27, 0.33, 0.39, 0.45],
};
const SOCIAL = {
  name: 'Réseaux sociaux',
  channels: [['Réseaux', 1]],
  perDay: () => 1.7,
  within: [0.74, 0.64, 0.83, 0.7, 0.87, 0.76],
  withinClosed: [0.5, 0.55, 0.6, 0.45, 0.65, 0.6],
};
const PHONE = {
  name: 'Téléphone',
  channels: [['Téléphone', 1]],
  perDay: (closed) => (closed ? 0 : 14),
  solved: [0.76, 0.765, 0.78, 0.79, 0.8, 0.81],
};

/** The tickets of January to June 2026, as the helpdesk exports them on 1 July at 08:00. */
export function ticketRows() {
  const random = mulberry32(1954);
  const tickets = createdMoments(random).map((arrival, index) => ticket(random, FIRST_ID + index + 1, arrival));
  const [rows, again] = exportedTwice(random, tickets);
  return [HEADERS, ...rows, ...again, totalRow(rows.length)];
}

/** A line of the spreadsheet that is no ticket: out of scope by its team. */
function totalRow(count) {
  return ['TOTAL', '', '', '', '', 'TOTAL', '', '', String(count), '', '', ''];
}

function createdMoments(random) {
  const arrivals = [];
  for (let day = 0; day <= LAST_DAY; day += 1) {
    for (const team of [WRITTEN, PHONE, SOCIAL]) arrivals.push(...arrivalsOf(random, team, day * DAY));
  }
  return arrivals.sort((a, b) => a.at - b.at);
}

function arrivalsOf(random, team, midnight) {
  const closed = isClosed(midnight);
  const mean = team.perDay(closed) * DEMAND[monthOf(midnight)];
  const count = Math.floor(mean * (0.75 + random() * 0.5) + random());
  const hours = team === PHONE ? CALL_HOURS : closed ? CLOSED_HOURS : OPEN_HOURS;
  const times = Array.from({ length: count }, () => weighted(random, [...hours.entries()]) * 60 + between(random, 0, 59));
  return times.map((time) => ({ team, at: existing(midnight + time) }));
}

function ticket(random, id, { team, at }) {
  const reason = weighted(random, REASONS);
  const course = team === PHONE ? phoneCourse(random, at) : writtenCourse(random, team, at);
  const noise = team === WRITTEN ? weighted(random, [[null, 985], ['Indésirable', 12], ['Test interne', 3]]) : null;
  const known = noise === null ? seenAtExport(course) : { replied: null, resolved: null };
  const reopened = known.resolved !== null && random() < REOPENED[monthOf(at)];
  return {
    id: String(id),
    created: at,
    ...known,
    channel: weighted(random, team.channels),
    team: team.name,
    reason: noise ?? reason,
    priority: weighted(random, PRIORITIES),
    reopened: reopened ? weighted(random, [['1', 85], ['2', 15]]) : '',
    customer: `${pick(random, INITIALS)}. ${pick(random, SURNAMES)}`,
    subject: pick(random, SUBJECTS[noise ?? reason]),
  };
}

function writtenCourse(random, team, at) {
  if (random() < 0.006) return { replied: null, resolved: null };
  const month = monthOf(at);
  const chance = isClosed(at) ? team.withinClosed[month] : team.within[month];
  const replied = random() < chance ? replyInTime(random, at) : replyLate(random, at);
  const work = random() < 0.35 ? between(random, 0, 20) : Math.floor(skewed(random) * 9000 * LATER[month]);
  return { replied, resolved: isOpen(replied) ? plusWorked(replied, work) : plusWorked(replied, work + 30) };
}

/** Within the promise: in opening hours where there are enough of them, else by whoever is on call from 7 to 21. */
function replyInTime(random, at) {
  const minutes = Array.from({ length: PROMISE - 4 }, (_, index) => existing(at + 4 + index));
  const open = minutes.filter(isOpen);
  const onCall = minutes.filter((minute) => minute % DAY >= 7 * 60 && minute % DAY < 21 * 60);
  const staffed = open.length >= 30 ? open : onCall;
  return staffed[Math.floor(random() * random() * staffed.length)];
}

function replyLate(random, at) {
  return plusWorked(at + PROMISE + 61, Math.floor(skewed(random) * 1500));
}

/** A call is answered at once or called back; most questions end with the call. */
function phoneCourse(random, at) {
  const replied = random() < 0.93 ? at + between(random, 0, 3) : plusWorked(at, between(random, 20, 200));
  const solved = random() < PHONE.solved[monthOf(at)];
  const work = solved ? between(random, 3, 40) : 65 + Math.floor(skewed(random) * 4200);
  return { replied, resolved: solved ? replied + work : plusWorked(nextOpen(replied), work) };
}

function seenAtExport({ replied, resolved }) {
  const seen = (moment) => (moment !== null && moment < EXPORTED ? moment : null);
  return { replied: seen(replied), resolved: seen(resolved) };
}

/** About sixty tickets appear twice: once as they were, and again, at the end, as they are. */
function exportedTwice(random, tickets) {
  const again = tickets.filter((one) => one.resolved !== null && random() < 0.0105);
  const early = new Map(again.map((one) => [one.id, earlierState(random, one)]));
  return [tickets.map((one) => row(early.get(one.id) ?? one)), again.map(row)];
}

function earlierState(random, one) {
  return { ...one, resolved: null, reopened: '', replied: random() < 0.5 ? null : one.replied };
}

function row(one) {
  const moment = (at) => (at === null ? '' : showMoment(at));
  return [
    one.id, showMoment(one.created), moment(one.replied), moment(one.resolved), one.channel, one.team, one.reason,
    one.priority, one.reopened, one.customer, one.subject, showWeekday(one.created),
  ];
}
