import * as z from 'zod';
import { shapes } from './shape/index.js';

type Schema = Readonly<Record<string, unknown>>;

const address = (name: string): string => `https://mbo.example/schemas/${name}.json`;

/**
 * The JSON Schemas (draft-07) of the format for editors, by file name: one for each kind, and `mbo.json` for all, which
 * goes by `kind:`. They are generated from the shapes that read the files.
 */
export function jsonSchemas(): Readonly<Record<string, Schema>> {
  const byKind = Object.fromEntries<Schema>(
    Object.entries(shapes).map(([kind, shape]) => {
      const schema = z.toJSONSchema(shape, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
      return [kind, { ...schema, $id: address(kind) }];
    }),
  );
  return { ...byKind, mbo: anyKind(byKind) };
}

function anyKind(byKind: Readonly<Record<string, Schema>>): Schema {
  const { workspace: _, ...kinds } = byKind;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: address('mbo'),
    title: 'mbo file',
    description: 'Any file of a workspace but mbo.yaml: its kind says which.',
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: Object.keys(kinds) } },
    allOf: Object.entries(kinds).map(([kind, { $schema: __, $id: ___, ...schema }]) => ({
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
      then: schema,
    })),
  };
}
