/** A metric in minutes, and its twin within business hours. */
const minutes = (header: string) => ({ header: `${header} time in minutes`, type: 'duration', unit: 'min' }) as const;
const business = (header: string) =>
  ({ header: `${header} time in minutes within business hours`, type: 'duration', unit: 'min' }) as const;

/**
 * Zendesk's ticket export. Its dates are in the account's time zone, so they are read in the workspace's; `zone` on a column
 * says otherwise. Its metrics are empty until what they wait for has happened: so long they run since the creation.
 * `Resolution time` is hours, rounded to whole ones.
 */
export const zendesk = {
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'Id' },
    created_at: { header: 'Created at', type: 'datetime' },
    updated_at: { header: 'Updated at', type: 'datetime' },
    assigned_at: { header: 'Assigned at', type: 'datetime' },
    due_at: { header: 'Due date', type: 'datetime' },
    solved_at: { header: 'Solved at', type: 'datetime' },
    channel: { header: 'Via' },
    group: { header: 'Group' },
    type: { header: 'Ticket type' },
    status: { header: 'Status' },
    priority: { header: 'Priority' },
    satisfaction: { header: 'Satisfaction Score' },
    reopens: { header: 'Reopens', type: 'number' },
    replies: { header: 'Replies', type: 'number' },
    first_reply: { from: 'created_at', to: 'first_reply_stated' },
    first_reply_business: { from: 'created_at', to: 'first_reply_business_stated', clock: 'business' },
    first_reply_stated: minutes('First reply'),
    first_reply_business_stated: business('First reply'),
    first_resolution: { from: 'created_at', to: 'first_resolution_stated' },
    first_resolution_business: { from: 'created_at', to: 'first_resolution_business_stated', clock: 'business' },
    first_resolution_stated: minutes('First resolution'),
    first_resolution_business_stated: business('First resolution'),
    full_resolution: { from: 'created_at', to: 'full_resolution_stated' },
    full_resolution_business: { from: 'created_at', to: 'full_resolution_business_stated', clock: 'business' },
    full_resolution_stated: minutes('Full resolution'),
    full_resolution_business_stated: business('Full resolution'),
    agent_wait: minutes('Agent wait'),
    agent_wait_business: business('Agent wait'),
    requester_wait: minutes('Requester wait'),
    requester_wait_business: business('Requester wait'),
    on_hold: minutes('On hold'),
    on_hold_business: business('On hold'),
    resolution_rounded: { header: 'Resolution time', type: 'duration', unit: 'h' },
  },
} as const;

/** French labels. Accounts differ, so an export is never taken for Zendesk's by them without a question. */
export const zendeskLabels = {
  ticket: ['Id du ticket', 'Numéro du ticket'],
  created_at: ['Créé le'],
  updated_at: ['Mis à jour le'],
  assigned_at: ['Assigné le'],
  due_at: ['Échéance', "Date d'échéance"],
  solved_at: ['Résolu le'],
  channel: ['Canal'],
  group: ['Groupe'],
  type: ['Type de ticket'],
  status: ['Statut'],
  priority: ['Priorité'],
  satisfaction: ['Score de satisfaction'],
  reopens: ['Réouvertures'],
  replies: ['Réponses'],
  first_reply_stated: ['Délai avant première réponse'],
  first_reply_business_stated: ['Délai avant première réponse (heures ouvrées)'],
  first_resolution_stated: ['Délai avant première résolution'],
  full_resolution_stated: ['Délai avant résolution complète'],
  resolution_rounded: ['Délai de résolution'],
} as const;
