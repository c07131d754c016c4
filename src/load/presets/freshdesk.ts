/**
 * Freshdesk's ticket export, and Freshservice's, which differs in the case of its headers. The columns "(in hrs)" hold
 * `HH:MM:SS` and are often empty while the timestamps are filled, so durations are computed from the timestamps.
 */
export const freshdesk = {
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'Ticket ID' },
    created_at: { header: 'Created Time', type: 'datetime' },
    first_reply_at: { header: 'Initial response time', type: 'datetime' },
    resolved_at: { header: 'Resolved time', type: 'datetime' },
    closed_at: { header: 'Closed Time', type: 'datetime' },
    updated_at: { header: 'Last updated time', type: 'datetime' },
    due_at: { header: 'Due by Time', type: 'datetime' },
    channel: { header: 'Source' },
    group: { header: 'Group' },
    type: { header: 'Type' },
    status: { header: 'Status' },
    priority: { header: 'Priority' },
    survey: { header: 'Survey results' },
    first_reply_status: { header: 'First response status' },
    resolution_status: { header: 'Resolution status' },
    agent_interactions: { header: 'Agent interactions', type: 'number' },
    customer_interactions: { header: 'Customer interactions', type: 'number' },
    first_reply: { from: 'created_at', to: 'first_reply_at' },
    resolution: { from: 'created_at', to: 'resolved_at' },
    first_reply_stated: { header: 'First response time (in hrs)', type: 'duration', format: 'HH:mm:ss' },
    resolution_stated: { header: 'Resolution time (in hrs)', type: 'duration', format: 'HH:mm:ss' },
    time_tracked: { header: 'Time tracked', type: 'duration', format: 'HH:mm:ss' },
  },
} as const;
