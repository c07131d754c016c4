const customer =
  'requester|requestor|demandeur|submitter|customer|client|user|utilisateur|contact|sender|expediteur|auteur|author|' +
  'caller|appelant|recipient|destinataire|visitor|visiteur|reporter|subscriber|abonne|adherent|patient|buyer|acheteur';

/** Headers that say who a customer is, as whole names, without accents, in lower case. */
const identities = new RegExp(
  `^(?:(?:first |last |full |sur|family |given |middle |maiden )?name|(?:pre)?nom(?: complet| de famille)?|(?:associated |primary |main )?(?:${customer})s?|` +
    `(?:nom|prenom|identite|id|identifiant|name|names?|numero|n°|number) (?:du |de la |de l'|de l |of the |of )?(?:${customer})|` +
    `(?:${customer})(?:'s)? (?:full |first |last )?(?:name|nom|prenom|id|identifier|number|numero)|` +
    `(?:raised|requested|opened|created|submitted|reported) by|(?:demande|cree|ouvert|saisi|signale) par|on behalf of|` +
    `(?:(?:associated |primary )?(?:company|companies|organi[sz]ations?)|societe|entreprise|raison sociale|account)(?: name| nom)?|` +
    `ccs?|logins?|username|twitter handle)$`,
);

/** Headers of an e-mail address, but not of when e-mails were sent or how many. */
const mailboxes =
  /^(?!.*\b(?:repl(?:y|ies)|responses?|reponses?|times?|dates?|delais?|nombre|count|volume|sent|received)\b).*\b(?:e-?mails?|courriels?)\b/;

/** Headers that hold an address or a number of somebody. */
const addresses =
  /\b(?:date of birth|birth ?date|birthday|date de naissance|iban|ip address|adresse ip|numero de securite sociale)\b|^(?:(?:adresse )?mails?|(?:tel\.?|(?:(?:numero|n°) de )?telephone|phone(?: number)?|mobile(?: phone)?|portable|gsm|fax|whatsapp)(?: (?:du |de la |de l')?(?:client|customer|contact))?|(?:postal |billing |delivery |shipping |home |street )?address|adresse(?: postale| de livraison| de facturation)?|code postal|post ?code|zip(?: ?code)?)$/;

/** Headers of what a customer, or somebody who answered, wrote. */
const messages =
  /^(?:subjects?|objet|sujet|(?:ticket |conversation |case )?(?:title|titre)|ticket name|nom du ticket|intitule|(?:short |long )?description|(?:first |last |latest |premier |dernier )?message|body|corps|(?:internal |public |last |latest |dernier )?comm?ent(?:aire)?s?(?: internes?| publics?)?|verbatim|free text|texte libre|text|texte|notes|notes internes|internal notes?|summary|resume|details?|remarques?|observations?|feedback|content|contenu|transcript|solution)$|\b(?:commentaire|comment|verbatim)\b.*\b(?:client|customer|libre|free|satisfaction)\b/;

/** Headers and ids of who in the company worked on it. */
const colleagues =
  /^(?:(?:ticket |case |conversation |last |first )?(?:assignee|assigned(?: to)?|assigned agent|assigne(?: a)?|attribue a|agent|owner|proprietaire|conseiller|teleconseiller|technicien|technician|collaborateur|employee|employe|person|personne|resource|ressource|operator|operateur|handler|responsable|gestionnaire|teammates?(?: assigned)?|representative)(?: name| id| nom| e-?mail)?|[a-z ]+ (?:by|par)|nom (?:de l'|du )(?:agent|conseiller|technicien))$/;

/** A header without accents, in lower case, its words apart by one space. */
export const plainHeader = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/[_\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** The whole header and, of `Suivis - Description` or `org:resource`, its last part; a bare `name` may be of anything. */
function readings(header: string): readonly string[] {
  const whole = plainHeader(header);
  const [, last = ''] = /^.*\S(?: - |[.:>/])\s*([^.:>/]+)$/.exec(whole) ?? [];
  return last === '' || /^(?:name|nom|title|titre)$/.test(last) ? [whole] : [whole, last];
}

/** Whether a column headed so says who a customer is, how to reach them, or what they wrote. */
export function namesCustomer(header: string): boolean {
  return readings(header).some((name) =>
    [identities, mailboxes, addresses, messages].some((pattern) => pattern.test(name)),
  );
}

/** Whether a column headed so, or with such an id, says who in the company worked on it. */
export function namesColleague(header: string): boolean {
  return readings(header).some((name) => colleagues.test(name));
}
