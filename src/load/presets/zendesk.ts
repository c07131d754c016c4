/**
 * Zendesk's ticket export. Its own metrics are minutes, empty until the first reply; its dates are in the account's time
 * zone, so they are read in the workspace's.
 */
export const zendesk = {
  key: 'ticket',
  dated: 'created_at',
  columns: {
    ticket: { header: 'Id' },
    created_at: { header: 'Created at', type: 'datetime', format: 'yyyy-MM-dd HH:mm' },
    solved_at: { header: 'Solved at', type: 'datetime', format: 'yyyy-MM-dd HH:mm' },
    channel: { header: 'Via' },
    group: { header: 'Group' },
    status: { header: 'Status' },
    priority: { header: 'Priority' },
    satisfaction: { header: 'Satisfaction Score' },
    reopens: { header: 'Reopens', type: 'number' },
    replies: { header: 'Replies', type: 'number' },
    first_reply: { header: 'First reply time in minutes', type: 'duration', unit: 'min' },
    first_reply_business: {
      header: 'First reply time in minutes within business hours',
      type: 'duration',
      unit: 'min',
    },
    full_resolution: { header: 'Full resolution time in minutes', type: 'duration', unit: 'min' },
  },
} as const;
