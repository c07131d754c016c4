/** HubSpot's ticket export, by the labels of its columns. */
export const hubspot = {
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'Ticket ID' },
    created_at: { header: 'Create date', type: 'datetime', format: 'yyyy-MM-dd HH:mm' },
    closed_at: { header: 'Close date', type: 'datetime', format: 'yyyy-MM-dd HH:mm' },
    first_reply_at: { header: 'First agent email response date', type: 'datetime', format: 'yyyy-MM-dd HH:mm' },
    first_reply: { from: 'created_at', to: 'first_reply_at' },
    resolution: { from: 'created_at', to: 'closed_at' },
    sla_status: { header: 'Time to First Response SLA Status' },
    first_contact: { header: 'First contact resolution' },
    effort: { header: 'Last CES survey rating', type: 'number' },
  },
} as const;
