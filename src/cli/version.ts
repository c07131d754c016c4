declare const MBO_VERSION: string | undefined;

/** The version of the package, put in when the command is built. */
export const version = typeof MBO_VERSION === 'string' ? MBO_VERSION : '0.0.0-dev';
