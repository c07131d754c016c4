const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a name means something to JavaScript itself, so that no key or id may have it. */
export const isReserved = (name: string): boolean => reserved.has(name);
