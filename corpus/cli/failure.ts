import type { ImportFailure } from '@/corpus/import/read-plain';

/** Why a command gives up. */
export type CommandFailure =
  | { readonly kind: 'arguments'; readonly usage: string; readonly detail?: string }
  | {
      readonly kind: 'unreadable';
      readonly file: string;
      readonly why: 'missing' | 'folder' | 'not UTF-8' | 'other';
    }
  | { readonly kind: 'not-json'; readonly file: string; readonly line: number }
  | {
      readonly kind: 'field';
      readonly file: string;
      readonly line: number;
      readonly where: string;
      readonly what: string;
    }
  | { readonly kind: 'import'; readonly file: string; readonly failure: ImportFailure }
  | { readonly kind: 'faults'; readonly count: number };

const WHY = {
  missing: 'there is no such file',
  folder: 'is a folder, not a file',
  'not UTF-8': 'is not a text in UTF-8',
  other: 'cannot be read',
} as const;

const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

function describeImport(failure: ImportFailure): string {
  if (failure.kind === 'empty') return 'there is no text in it';
  return `too long: ${failure.length} characters, at most ${failure.limit} are read`;
}

/** A failure in one line of English. */
export function describeFailure(failure: CommandFailure): string {
  switch (failure.kind) {
    case 'arguments':
      return `${failure.detail === undefined ? '' : `${failure.detail} `}Usage: ${failure.usage}`;
    case 'unreadable':
      return `${nameOf(failure.file)}: ${WHY[failure.why]}`;
    case 'not-json':
      return `${nameOf(failure.file)}, line ${failure.line}: not JSON`;
    case 'field':
      return `${nameOf(failure.file)}, line ${failure.line}: ${failure.where || 'the whole line'}: ${failure.what}`;
    case 'import':
      return `${nameOf(failure.file)}: ${describeImport(failure.failure)}`;
    case 'faults':
      return failure.count === 1 ? '1 fault' : `${failure.count} faults`;
  }
}
