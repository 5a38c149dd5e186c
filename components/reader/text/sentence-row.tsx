'use client';

import { type CSSProperties, memo, type ReactNode } from 'react';
import type { Article } from '@/corpus/articles/article';
import { directionOf } from '@/corpus/text/direction';
import type { BlockKind } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';
import type { Translation } from '@/study/translations/translation';
import { Comparison } from '../machine/comparison';
import type { MachineTexts } from '../machine/machine-texts';
import styles from '../reader.module.css';
import { type HangingMark, hangingMark } from './hanging';
import type { BeadGroup, Row, ShownBlock } from './rows';
import { SentenceElement } from './sentence-element';
import views from './views.module.css';

interface Props {
  readonly row: Row;
  readonly text: Article['text'];
  /** Whether this is the row with the article's title. */
  readonly isTitle: boolean;
  /** The side that can be covered. */
  readonly own: Language;
  /** What the cover on a bead says there; undefined where there is none. */
  readonly coverOf: (bead: number) => string | undefined;
  readonly machine: MachineTexts;
  /** The beads whose English is compared with a machine's. */
  readonly compared: ReadonlySet<number>;
}

interface BlockProps {
  readonly kind: BlockKind;
  readonly lang: Language;
  readonly dir?: 'rtl' | undefined;
  readonly isTitle: boolean;
  /** The quotation mark with which it begins. */
  readonly hangs: HangingMark | undefined;
  readonly children: ReactNode;
}

function Block({ kind, lang, dir, isTitle, hangs, children }: BlockProps) {
  const heading = isTitle && lang === 'de' ? 'h1' : 'h2';
  const Tag = kind === 'heading' ? heading : kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag className={styles[kind]} lang={lang} dir={dir} data-hangs={hangs}>
      {children}
    </Tag>
  );
}

const directionOfBlock = ({ groups }: ShownBlock, text: string): 'rtl' | undefined =>
  directionOf(text.slice(groups[0]?.sentences[0]?.start ?? 0, groups.at(-1)?.sentences.at(-1)?.end ?? 0));

/** German sentences whose bead has no English by a person but one by a machine, as groups on the line of their German. */
function translatedByMachine({ de, en }: Row, text: string, machine: MachineTexts) {
  const human = new Set(en.flatMap(({ groups }) => groups.map(({ bead }) => bead)));
  return de
    .flatMap(({ groups }) => groups)
    .filter(({ bead }) => !human.has(bead))
    .map(({ bead, line, sentences }) => ({
      bead,
      line,
      sentences: sentences.flatMap((sentence) => {
        const translation = machine.get(text.slice(sentence.start, sentence.end));
        return translation ? [{ ...sentence, translation }] : [];
      }),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** What a machine made of a bead's German sentences, as far as it did. */
const translationsOf = ({ de }: Row, bead: number, text: string, machine: MachineTexts): Translation[] =>
  de
    .flatMap(({ groups }) => groups)
    .filter((group) => group.bead === bead)
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ start, end }) => machine.get(text.slice(start, end)) ?? []);

/** A bead's English may run on over blocks. */
const lastInEnglish = ({ en }: Row, bead: number) =>
  en.flatMap(({ groups }) => groups).findLast((group) => group.bead === bead);

/** The sentences of a bead in a block: run on as in print, or a cell of their own, as the page is read. */
function Group({ line, hangs, children }: Pick<BlockProps, 'hangs' | 'children'> & { line: number }) {
  return (
    <span className={views.group} data-hangs={hangs} style={{ '--grid-line': line } as CSSProperties}>
      {children}
    </span>
  );
}

/** Blocks that face each other, sentence against sentence. */
export const SentenceRow = memo(function SentenceRow(props: Props) {
  const { row, text, isTitle, own, coverOf, machine, compared } = props;
  const comparison = (bead: number): ReactNode => {
    const translations = translationsOf(row, bead, text.de, machine);
    if (translations.length === 0) return null;
    const cover = own === 'en' ? coverOf(bead) : undefined;
    return <Comparison bead={bead} translations={translations} cover={cover} />;
  };
  const hangs = (side: Language, { sentences }: BeadGroup) => hangingMark(text[side], sentences[0]?.start);
  const blocks = (side: Language) =>
    row[side].map((block) => (
      <Block
        key={block.groups[0]?.sentences[0]?.index}
        kind={block.kind}
        lang={side}
        dir={directionOfBlock(block, text[side])}
        isTitle={isTitle}
        hangs={block.groups[0] && hangs(side, block.groups[0])}
      >
        {block.groups.map((group) => (
          <Group key={group.bead} line={group.line} hangs={hangs(side, group)}>
            {group.sentences.map(({ index, start, end }) => (
              <SentenceElement
                key={index}
                language={side}
                bead={group.bead}
                start={start}
                text={text[side].slice(start, end)}
                cover={side === own ? coverOf(group.bead) : undefined}
              />
            ))}
            {compared.has(group.bead) && lastInEnglish(row, group.bead) === group && comparison(group.bead)}
          </Group>
        ))}
      </Block>
    ));
  const byMachine = translatedByMachine(row, text.de, machine);

  return (
    <div className={isTitle ? `${styles.row} ${styles.titleRow}` : styles.row} data-row={row.beads[0]}>
      <div data-side="de">{blocks('de')}</div>
      <div data-side="en">
        {blocks('en')}
        {byMachine.length > 0 && (
          <Block
            kind={row.de[0]?.kind ?? 'paragraph'}
            lang="en"
            isTitle={isTitle}
            hangs={hangingMark(byMachine[0]?.sentences[0]?.translation.text)}
          >
            {byMachine.map(({ bead, line, sentences }) => (
              <Group key={line} line={line} hangs={hangingMark(sentences[0]?.translation.text)}>
                {sentences.map(({ index, translation }) => (
                  <SentenceElement
                    key={index}
                    language="en"
                    bead={bead}
                    text={translation.text}
                    machine={translation}
                    cover={own === 'en' ? coverOf(bead) : undefined}
                  />
                ))}
              </Group>
            ))}
          </Block>
        )}
      </div>
    </div>
  );
});
