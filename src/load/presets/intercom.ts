/** Intercom's conversation export: durations in seconds without the time outside office hours, moments in epoch seconds. */
export const intercom = {
  key: 'conversation',
  dated: 'created_at',
  columns: {
    conversation: { header: 'conversation_id' },
    created_at: { header: 'created_at', type: 'datetime', format: 'epoch', zone: 'UTC' },
    first_reply_at: { header: 'first_admin_reply_at', type: 'datetime', format: 'epoch', zone: 'UTC' },
    first_close_at: { header: 'first_close_at', type: 'datetime', format: 'epoch', zone: 'UTC' },
    last_close_at: { header: 'last_close_at', type: 'datetime', format: 'epoch', zone: 'UTC' },
    first_reply_office: { header: 'time_to_admin_reply', type: 'duration', unit: 's' },
    first_close_office: { header: 'time_to_first_close', type: 'duration', unit: 's' },
    first_reply: { from: 'created_at', to: 'first_reply_at' },
    reopens: { header: 'count_reopens', type: 'number' },
  },
} as const;
