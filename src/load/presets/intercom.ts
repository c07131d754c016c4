const moment = (header: string) => ({ header, type: 'datetime', format: 'epoch' }) as const;
const seconds = (header: string) => ({ header, type: 'duration', unit: 's' }) as const;

/**
 * Intercom's conversations: moments in epoch seconds, and durations in seconds that leave out the time outside office
 * hours, so `first_reply`, computed from the moments, is the one of all hours. Those of office hours, while they are empty,
 * run on the calendar of the workspace.
 */
export const intercom = {
  key: 'conversation',
  dated: 'created_at',
  columns: {
    conversation: { header: 'conversation_id' },
    created_at: moment('created_at'),
    first_contact_at: moment('first_contact_reply_at'),
    first_reply_at: moment('first_admin_reply_at'),
    first_close_at: moment('first_close_at'),
    last_close_at: moment('last_close_at'),
    first_reply: { from: 'created_at', to: 'first_reply_at' },
    first_close: { from: 'created_at', to: 'first_close_at' },
    last_close: { from: 'created_at', to: 'last_close_at' },
    first_reply_office: { from: 'created_at', to: 'first_reply_office_stated', clock: 'business' },
    first_reply_office_stated: seconds('time_to_admin_reply'),
    first_close_office: { from: 'created_at', to: 'first_close_office_stated', clock: 'business' },
    first_close_office_stated: seconds('time_to_first_close'),
    last_close_office: { from: 'created_at', to: 'last_close_office_stated', clock: 'business' },
    last_close_office_stated: seconds('time_to_last_close'),
    median_reply_office: seconds('median_time_to_reply'),
    reopens: { header: 'count_reopens', type: 'number' },
  },
} as const;
