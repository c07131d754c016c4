const stated = (header: string) => ({ header, type: 'duration', format: 'HH:mm:ss' }) as const;

/** HubSpot's ticket export, by the labels of its columns. The times it states are of all hours but for those of the SLA. */
export const hubspot = {
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'Ticket ID' },
    created_at: { header: 'Create date', type: 'datetime' },
    closed_at: { header: 'Close date', type: 'datetime' },
    first_reply_at: { header: 'First agent email response date', type: 'datetime' },
    first_reply: { from: 'created_at', to: 'first_reply_at' },
    resolution: { from: 'created_at', to: 'closed_at' },
    first_reply_stated: stated('Time to first agent email reply'),
    first_reply_sla: stated('Time to first response in SLA hours'),
    resolution_stated: stated('Time to close'),
    sla_status: { header: 'Time to First Response SLA Status' },
    first_contact: { header: 'First contact resolution' },
    effort: { header: 'Last CES survey rating', type: 'number' },
  },
} as const;
