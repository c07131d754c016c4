import { ZodType } from 'zod';
import { $constructor, type $ZodTypeDef } from 'zod/v4/core';
import type { Context } from './issue.js';

type Read<T> = (text: string, context: Context) => T;

interface Definition extends $ZodTypeDef {
  readonly type: 'string';
  readonly read: Read<unknown>;
}

const base: $constructor<ZodType> = ZodType;

const Reading = $constructor<ZodType, Definition>('MboReading', (shape, definition) => {
  base.init(shape, definition);
  shape._zod.processJSONSchema = (_context, json) => {
    json.type = 'string';
  };
  shape._zod.parse = (payload) => {
    const input = payload.value;
    if (typeof input === 'string') payload.value = definition.read(input, payload);
    else payload.issues.push({ code: 'invalid_type', expected: 'string', input, inst: shape });
    return payload;
  };
});

/**
 * The shape of a scalar: what `read` makes of its text, or refuses. As `z.string().transform(read)`, in one step instead of
 * three, because there are dozens of scalars in a file and ten thousand files in a large workspace.
 */
export function reading<T>(read: Read<T>): ZodType<T, string> {
  return new Reading({ type: 'string', read }) as ZodType<T, string>;
}
