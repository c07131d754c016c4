import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

// What reads the formats for CI, as strictly as their own readers do: each throws on what it would refuse.

const schemas = new URL('schemas/', import.meta.url);
const addFormats = formats.default.default;

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect in it
type Data = any;

const read = (schema: string): Data => JSON.parse(readFileSync(new URL(schema, schemas), 'utf8'));

function jsonReader(schema: object, unicodeRegExp = true): (text: string) => Data {
  const ajv = new Ajv({ allErrors: true, unicodeRegExp });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (text) => {
    const data = JSON.parse(text);
    if (!validate(data)) throw new Error(ajv.errorsText(validate.errors));
    return data;
  };
}

/** The schema of SARIF 2.1.0 as published; its draft differs from ours in its own name, and in patterns that lack `u`. */
function publishedSarif(): object {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  return schema;
}

const readPublishedSarif = jsonReader(publishedSarif(), false);
const readOwnSarif = jsonReader(read('sarif.json'));

export const readGitlab = jsonReader(read('gitlab.json'));
export const readRdjson = jsonReader(read('rdjson.json'));
export const readSarif = (text: string): Data => {
  readPublishedSarif(text);
  return readOwnSarif(text);
};

export interface Command {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The workflow command in a line of a log, as actions/runner reads it; null where the line is none. */
export function readCommand(line: string): Command | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  const info = text.slice(2, end);
  const space = info.indexOf(' ');
  const pairs = space < 0 ? [] : info.slice(space + 1).split(',');
  const properties = pairs.map((pair) => {
    const at = pair.indexOf('=');
    return [
      pair.slice(0, at).trim(),
      unescaped(pair.slice(at + 1))
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ','),
    ];
  });
  return {
    command: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      properties.map(([key, value]) => [key, (value as string).replaceAll('%25', '%')] as const),
    ),
    message: unescaped(text.slice(end + 2)).replaceAll('%25', '%'),
  };
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

export interface Failure {
  readonly name: string;
  readonly classname: string;
  readonly type: string;
  readonly message: string;
  readonly within: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(xml: string): string {
  return xml.replace(/&(#x([0-9A-F]+)|[a-z]+);/g, (_, name: string, code: string | undefined) =>
    code === undefined ? (entities[name] as string) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The failures of a JUnit report that libxml2 reads and finds valid. */
export async function readJunit(xml: string): Promise<readonly Failure[]> {
  const schema = readFileSync(new URL('junit.xsd', schemas), 'utf8');
  const { valid, errors, normalized } = await validateXML({ xml, schema, normalization: 'c14n' });
  if (!valid) throw new Error(errors.map(({ message }) => message).join('\n'));
  const cases = /<testcase classname="([^"]*)" name="([^"]*)">\s*<failure message="([^"]*)" type="([^"]*)">([^<]*)</g;
  return [...normalized.matchAll(cases)].map((match) => {
    const [classname = '', name = '', message = '', type = '', within = ''] = match.slice(1).map(decoded);
    return { classname, name, message, type, within };
  });
}
