import { type Column, isRead } from '../../model/index.js';

const customer =
  'requester|requestor|demandeur|submitter|customer|client|user|utilisateur|contact|sender|expediteur|auteur|author';

/** Headers that say who a customer is, as whole names, without accents, in lower case. */
const identities = new RegExp(
  `^(?:(?:first |last |full |sur|family |given )?name|(?:pre)?nom(?: complet| de famille)?|(?:${customer})|` +
    `(?:nom|prenom|identite|name|names?) (?:du |de la |de l'|de l |of the |of )?(?:${customer})|` +
    `(?:${customer})(?:'s)? (?:full |first |last )?(?:name|nom|id|identifier))$`,
);

/** Headers that hold an address or a number of somebody. */
const addresses =
  /\b(?:e-?mail|courriel|date of birth|date de naissance|iban|ip address|adresse ip)\b|^(?:mail|tel\.?|(?:(?:numero|n°) de )?telephone|phone(?: number)?|mobile|portable|adresse(?: postale)?|address)$/;

/** Headers of what a customer wrote. */
const messages =
  /^(?:subject|objet|sujet|title|titre|description|message|body|corps|commentaires?|comments?|verbatim|free text|texte libre|notes internes|internal notes?)$|\b(?:commentaire|comment|verbatim)\b.*\b(?:client|customer|libre|free|satisfaction)\b/;

/** Headers and ids of who in the company worked on it. */
const colleagues =
  /^(?:assignee|assigned to|assigne a|attribue a|agent|owner|proprietaire|conseiller|technicien|technician|collaborateur|employee|employe|person|personne)(?: name| id| nom)?$|^nom (?:de l'|du )(?:agent|conseiller|technicien)$/;

/** Whether the values of a column are kept as they are in the export: text, and not mapped to a few known values. */
function isKept(column: Column): boolean {
  return isRead(column) && column.kind === 'text' && column.values === null;
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether a column says who a customer is or what they wrote. */
export function isPersonal(column: Column): boolean {
  return isRead(column) && isKept(column) && isCustomers(column.header);
}

function isCustomers(header: string): boolean {
  const name = plain(header);
  return identities.test(name) || addresses.test(name) || messages.test(name);
}

/** Whether the values of a dimension are people. */
export function isPerson(id: string, column: Column | undefined): boolean {
  if (column === undefined) return colleagues.test(plain(id)) || isCustomers(id);
  if (!isRead(column) || !isKept(column)) return false;
  return isPersonal(column) || colleagues.test(plain(column.header));
}
