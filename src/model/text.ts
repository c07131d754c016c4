/** The languages mbo speaks. Codes, keys, flags and JSON are never translated. */
export const languages = ['en', 'fr'] as const;

export type Language = (typeof languages)[number];

/** A sentence a person reads, in every language at once, so that it stays a plain value. */
export type Text = Readonly<Record<Language, string>>;
