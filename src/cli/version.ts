declare const MBO_VERSION: string | undefined;
declare const MBO_HOME: string | undefined;

// Both are put in when the command is built.

/** The version of the package. */
export const version = typeof MBO_VERSION === 'string' ? MBO_VERSION : '0.0.0-dev';

/** The address of the page that says what mbo is, `homepage` of the package; null where it has none. */
export const home = typeof MBO_HOME === 'string' && MBO_HOME !== '' ? MBO_HOME : null;
