import { agencies, agencyJoints } from './agencies';

const person = String.raw`(?:\p{Lu}[\p{L}\p{M}.’'-]*|von|van|de|der|den|zu|al|el|bin)`;
const persons = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: ${person}){1,3}`;
const byline = new RegExp(
  String.raw`^(?:von|by|from|text(?: und fotos?)?:|interview:|protokoll:)\s+${persons}(?:(?:,| und| and| &)\s+${persons})*(?:,\s+\p{Lu}[\p{L} /-]*)?$`,
  'iu',
);
const lead = /^(?:Von|By|From|VON|BY|Text|Interview|Protokoll)(?: |:)/u;
const source =
  /^(?:\(?(?:Fotos?|Bild(?:er)?|Bildquelle|Quelle|Grafik|Illustration|Übersetzung|Redaktion|Mitarbeit|Photos?|Photographs?|Pictures?|Images?|Source|Credit|Graphic|Translation|Translated by|Aus dem \p{L}+ von|Editing by|Reporting by|Additional reporting by)(?::| by | von |(?<= by|by | von)) ?\S|©\s?\S)/u;

const isAgencies = (line: string): boolean => {
  const words = line
    .toLowerCase()
    .split(/[\s/,;&+|()[\]–—-]+|\.$/u)
    .filter(Boolean);
  return (
    words.length > 0 &&
    words.length < 8 &&
    words.some((word) => agencies.has(word)) &&
    words.every((word) => agencies.has(word) || agencyJoints.has(word))
  );
};

/** Is a block a byline or an agency line: "Von Anna Muster", "(dpa/epd)", "Mit Agenturen", "Foto: Anna Muster"? */
export const isCredit = (line: string): boolean => {
  if (line.length > 160) return false;
  if (source.test(line)) return line.length < 120 && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(line);
  return isAgencies(line) || (lead.test(line) && byline.test(line));
};

const tail = /[.!?…]["“”«»‘’'›‹)\]]*(\s+)(?=[^.!?…]{2,80}$|\([^()]{2,40}\)\.?$)/gu;

/**
 * Where a credit hangs on the end of a paragraph ("… zu haben. Mit Agenturen"), its offset in the block, else -1.
 * Only the last 120 code units are looked at.
 */
export const hangingCredit = (block: string): number => {
  const from = Math.max(0, block.length - 120);
  for (const match of block.slice(from).matchAll(tail)) {
    const at = from + match.index + match[0].length;
    const rest = block.slice(at);
    if (/\p{L}/u.test(block.slice(0, at)) && isCredit(rest) && !/^(?:AP|PA|TT|ND)\s+\p{L}/u.test(rest))
      return at;
  }
  return -1;
};
