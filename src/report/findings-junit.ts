import { type Diagnostic, groupBy, type Language } from '../model/index.js';
import { inRepository } from './published.js';
import { plain } from './visible.js';

/**
 * A JUnit report: a suite for each file with findings, a failed case for each finding, of the type `error` or `warning`; a
 * clean workspace is one case that passes. Files are named from the top of the repository, in which the workspace is `folder`.
 */
export function findingsJunit(diagnostics: readonly Diagnostic[], folder: string, language: Language): string {
  const suites = [...groupBy(diagnostics, ({ place }) => place.file)].map(([file, found]) => {
    const name = inRepository(folder, file);
    return suite(
      name,
      found.map((each) => failed(each, name, language)),
      found.length,
    );
  });
  const passed = suite('mbo', ['    <testcase name="validate" classname="mbo"/>'], 0);
  const count = diagnostics.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mbo" tests="${Math.max(count, 1)}" failures="${count}" errors="0">`,
    ...(count === 0 ? [passed] : suites),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(name: string, cases: readonly string[], failures: number): string {
  const head = `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
  return [head, ...cases, '  </testsuite>'].join('\n');
}

function failed({ rule, severity, place, message }: Diagnostic, file: string, language: Language): string {
  const said = message[language];
  // Jenkins shows the message, GitLab the text within.
  const within = `${file}:${place.line}:${place.column}: ${severity}[${rule}] ${said}`;
  return [
    `    <testcase name="${xml(rule)}" classname="${xml(file)}">`,
    `      <failure type="${severity}" message="${xml(said)}">${xml(within)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** A string as XML 1.0, in an attribute or between tags; the characters that XML forbids are shown as escapes. */
function xml(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"\n]/g, (character) => entities[character] ?? character);
}
