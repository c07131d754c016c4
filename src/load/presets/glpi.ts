/** GLPI in French: semicolons, UTF-8 with a byte order mark, ids grouped by no-break spaces, newlines inside cells. */
export const glpi = {
  csv: { delimiter: ';', encoding: 'utf-8', thousands: 'space' },
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'ID', type: 'number' },
    created_at: { header: "Date d'ouverture", type: 'datetime', format: 'dd-MM-yyyy HH:mm' },
    changed_at: { header: 'Dernière modification', type: 'datetime', format: 'dd-MM-yyyy HH:mm' },
    status: { header: 'Statut' },
    type: { header: 'Type' },
    priority: { header: 'Priorité' },
    group: { header: 'Attribué à - Groupe de techniciens' },
    follow_ups: { header: 'Suivis - Nombre de suivis', type: 'number' },
  },
} as const;
