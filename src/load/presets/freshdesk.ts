/**
 * Freshdesk's ticket export. Its columns "(in hrs)" hold `HH:MM:SS` and are often empty while the timestamps are filled,
 * so durations are computed from the timestamps.
 */
export const freshdesk = {
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'Ticket ID' },
    created_at: { header: 'Created Time', type: 'datetime', format: 'yyyy-MM-dd HH:mm:ss' },
    first_reply_at: { header: 'Initial response time', type: 'datetime', format: 'yyyy-MM-dd HH:mm:ss' },
    resolved_at: { header: 'Resolved time', type: 'datetime', format: 'yyyy-MM-dd HH:mm:ss' },
    closed_at: { header: 'Closed Time', type: 'datetime', format: 'yyyy-MM-dd HH:mm:ss' },
    channel: { header: 'Source' },
    group: { header: 'Group' },
    status: { header: 'Status' },
    priority: { header: 'Priority' },
    survey: { header: 'Survey results' },
    first_reply: { from: 'created_at', to: 'first_reply_at' },
    resolution: { from: 'created_at', to: 'resolved_at' },
    first_reply_stated: { header: 'First response time (in hrs)', type: 'duration', format: 'HH:mm:ss' },
    resolution_stated: { header: 'Resolution time (in hrs)', type: 'duration', format: 'HH:mm:ss' },
  },
} as const;
