const moment = (header: string) => ({ header, type: 'datetime', format: 'dd-MM-yyyy HH:mm' }) as const;

/** GLPI in French: semicolons, UTF-8 with a byte order mark, ids grouped by no-break spaces, newlines inside cells. */
export const glpi = {
  csv: { delimiter: ';', encoding: 'utf-8', thousands: 'space' },
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'ID', type: 'number' },
    created_at: moment("Date d'ouverture"),
    changed_at: moment('Dernière modification'),
    resolved_at: moment('Date de résolution'),
    closed_at: moment('Date de clôture'),
    status: { header: 'Statut' },
    type: { header: 'Type' },
    priority: { header: 'Priorité' },
    urgency: { header: 'Urgence' },
    category: { header: 'Catégorie' },
    group: { header: 'Attribué à - Groupe de techniciens' },
    follow_ups: { header: 'Suivis - Nombre de suivis', type: 'number' },
    resolution: { from: 'created_at', to: 'resolved_at' },
  },
} as const;
