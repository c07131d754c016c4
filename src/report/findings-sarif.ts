import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Fix, Located, Span } from '../model/index.js';
import { jsonText } from './json.js';
import { fingerprintsOf, inRepository, type Run, rulesPage, uriOf } from './published.js';
import { helpOf, type RuleHelp } from './rule-help.js';
import { plain } from './visible.js';

/** SARIF 2.1.0, with what GitHub code scanning reads of it; `rules` document those that found something. */
export function findingsSarif(diagnostics: readonly Diagnostic[], rules: readonly RuleHelp[], run: Run): string {
  const { folder, language, version, home } = run;
  const found = new Set(diagnostics.map(({ rule }) => rule));
  const fingerprints = fingerprintsOf(diagnostics, folder);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'mbo',
            semanticVersion: version,
            ...(home && { informationUri: home }),
            rules: rules.filter(({ name }) => found.has(name)).map((rule) => descriptor(rule, run)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((each, i) => result(each, fingerprints[i] as string, run)),
      },
    ],
  };
  return jsonText(log);
}

function descriptor(rule: RuleHelp, { language, home }: Run): ReportingDescriptor {
  return {
    id: rule.name,
    name: rule.name.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.text.summary[language] },
    fullDescription: { text: rule.text.why[language] },
    defaultConfiguration: { level: rule.severity },
    ...(home && { helpUri: rulesPage(home) }),
    help: { text: helpOf(rule, language, false), markdown: helpOf(rule, language, true) },
    properties: { tags: [rule.name.split('/')[0] as string] },
  };
}

function result(diagnostic: Diagnostic, fingerprint: string, { folder, language }: Run): Result {
  const { rule, severity, message, place, related, fix } = diagnostic;
  return {
    ruleId: rule,
    level: severity,
    message: { text: messageText(message[language]) },
    locations: [location(place, folder)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(related.length > 0 && {
      relatedLocations: related.map((other, i) => ({
        id: i + 1,
        message: { text: messageText(other.message[language]) },
        ...location(other.place, folder),
      })),
    }),
    ...(fix && { fixes: [replacement(fix, folder)] }),
  };
}

/** In a message of SARIF `[text](target)` is a link, which none of ours is (SARIF 2.1.0, 3.11.6). */
function messageText(text: string): string {
  return plain(text).replace(/\](?=\()/g, '\\u{5d}');
}

function location(place: Located, folder: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(inRepository(folder, place.file)) },
      region: regionOf(place),
    },
  };
}

function regionOf({ line, column, endLine, endColumn }: Span): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function replacement({ place, text }: Fix<Located>, folder: string) {
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(inRepository(folder, place.file)) },
        replacements: [{ deletedRegion: regionOf(place), insertedContent: { text } }],
      },
    ],
  };
}
