import type { ErrorCode } from 'yaml';
import type { Text } from '../model/index.js';
import { phrase, text } from './phrase.js';
import { syntax } from './rules/format/file.js';

const unexpected = text(
  'something unexpected stands here; check the indentation, the colons and the quotes around it',
  'un élément inattendu se trouve ici ; vérifiez autour le retrait, les deux-points et les guillemets',
);
const indentation = text(
  'the indentation does not fit the lines above; keys of one block start in the same column',
  'le retrait ne suit pas les lignes du dessus ; les clés d’un même bloc commencent dans la même colonne',
);
const longKey = text(
  'a key must stand on one line; is a quote or a colon missing?',
  'une clé doit tenir sur une ligne ; manque-t-il un guillemet ou un deux-points ?',
);
const properties = text(
  'anchors and tags are not read; write the value itself',
  'les ancres et étiquettes ne sont pas lues ; écrivez la valeur elle-même',
);
const nested = text(
  'two `key: value` on one line; put the second on a line of its own, or quote the text',
  'deux `clé: valeur` sur la même ligne ; passez la seconde à la ligne, ou mettez le texte entre guillemets',
);

/** What is left open. */
export const unclosed = phrase<[opening: string, closing: string]>({
  en: (opening, closing) => `nothing closes this \`${opening}\`; write \`${closing}\` where it ends`,
  fr: (opening, closing) => `rien ne ferme ce \`${opening}\` ; écrivez \`${closing}\` là où il se termine`,
});

/** What is wrong, by the parser's own code for it. */
export const syntaxDetails: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: properties,
  BAD_ALIAS: text(
    'an alias `*…` is not read; quote the text if it starts with `*`',
    'un alias `*…` n’est pas lu ; mettez le texte entre guillemets s’il commence par `*`',
  ),
  BAD_COLLECTION_TYPE: properties,
  BAD_DIRECTIVE: syntax.directive,
  BAD_DQ_ESCAPE: text(
    'an unknown `\\` escape between double quotes; write `\\\\` or use single quotes',
    'un échappement `\\` inconnu entre guillemets doubles ; écrivez `\\\\` ou utilisez des guillemets simples',
  ),
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: properties,
  BAD_SCALAR_START: text(
    'a text cannot start with this character; put it between quotes',
    'un texte ne peut commencer par ce caractère ; mettez-le entre guillemets',
  ),
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: text(
    'a block cannot stand inside `[ ]` or `{ }`; write it with commas',
    'un bloc ne peut figurer dans `[ ]` ou `{ }` ; écrivez-le avec des virgules',
  ),
  DUPLICATE_KEY: unexpected,
  IMPOSSIBLE: unexpected,
  KEY_OVER_1024_CHARS: longKey,
  MISSING_CHAR: text(
    'a closing quote, bracket, comma or colon is missing',
    'il manque un guillemet fermant, un crochet, une virgule ou un deux-points',
  ),
  MULTILINE_IMPLICIT_KEY: longKey,
  MULTIPLE_ANCHORS: properties,
  MULTIPLE_DOCS: syntax.severalDocuments,
  MULTIPLE_TAGS: properties,
  NON_STRING_KEY: syntax.complexKey,
  RESOURCE_EXHAUSTION: unexpected,
  TAB_AS_INDENT: syntax.tab,
  TAG_RESOLVE_FAILED: properties,
  UNEXPECTED_TOKEN: unexpected,
};

/** For an error that only the reading parser sees. */
export const unexpectedSyntax = unexpected;
