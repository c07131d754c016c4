// Writes the two exports of this example, always the same to the byte: node generate.mjs
import { writeFileSync } from 'node:fs';
import { csv, utf8WithBom, windows1252 } from './generator/csv.mjs';
import { surveyRows } from './generator/survey.mjs';
import { ticketRows } from './generator/tickets.mjs';

const here = (name) => new URL(name, import.meta.url);

writeFileSync(here('tickets-2026-S1.csv'), windows1252(csv(ticketRows())));
writeFileSync(here('enquete-2026-S1.csv'), utf8WithBom(csv(surveyRows())));
