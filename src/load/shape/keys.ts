import type { z } from 'zod';
import type { Path } from '../../model/index.js';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const definition = (shape: z.ZodType): Definition => shape.def as unknown as Definition;

/** The keys that a mapping may have at a path of a shape; of a union, those of every alternative. */
export function keysAt(shape: z.ZodType, path: Path): readonly string[] {
  const reached = path.reduce<readonly z.ZodType[]>(
    (shapes, step) => shapes.flatMap(unwrap).flatMap((inner) => child(inner, step)),
    [shape],
  );
  const keys = reached.flatMap(unwrap).flatMap((inner) => Object.keys(definition(inner).shape ?? {}));
  return [...new Set(keys)];
}

/** The alternatives behind defaults, options, transforms and unions. */
function unwrap(shape: z.ZodType): readonly z.ZodType[] {
  const { options, innerType, in: input } = definition(shape);
  if (options) return options.flatMap(unwrap);
  const inner = innerType ?? input;
  return inner ? unwrap(inner) : [shape];
}

function child(shape: z.ZodType, step: string | number): readonly z.ZodType[] {
  const { shape: keys, element, valueType } = definition(shape);
  if (typeof step === 'number') return element ? [element] : [];
  const found = keys ? keys[step] : valueType;
  return found ? [found] : [];
}

/** Every key that a shape has at any depth. */
export function everyKey(shape: z.ZodType): ReadonlySet<string> {
  const keys = new Set<string>();
  const visit = (inner: z.ZodType): void => {
    const { shape: own = {}, element, valueType } = definition(inner);
    for (const key of Object.keys(own)) keys.add(key);
    const below = [...Object.values(own), ...(element ? [element] : []), ...(valueType ? [valueType] : [])];
    for (const next of below.flatMap(unwrap)) visit(next);
  };
  for (const inner of unwrap(shape)) visit(inner);
  return keys;
}
