'use client';

import { memo, type ReactNode } from 'react';
import type { Article } from '@/corpus/articles/article';
import type { BlockKind } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';
import type { MachineTexts } from './machine-texts';
import styles from './reader.module.css';
import type { Row, ShownSentence } from './rows';
import { SentenceElement } from './sentence-element';

interface Props {
  readonly row: Row;
  readonly text: Article['text'];
  /** Whether this is the row with the article's title. */
  readonly isTitle: boolean;
  /** Whether the English is covered, but for the beads that were uncovered one at a time. */
  readonly covered: boolean;
  readonly uncovered: ReadonlySet<number>;
  readonly onUncover: (bead: number) => void;
  readonly machine: MachineTexts;
}

function Block(props: { kind: BlockKind; lang: Language; isTitle: boolean; children: ReactNode }) {
  const { kind, lang, isTitle, children } = props;
  const heading = isTitle && lang === 'de' ? 'h1' : 'h2';
  const Tag = kind === 'heading' ? heading : kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag className={styles[kind]} lang={lang}>
      {children}
    </Tag>
  );
}

/** German sentences whose bead has no English by a person but one by a machine. */
function translatedByMachine({ de, en }: Row, text: string, machine: MachineTexts) {
  const human = new Set(en.flatMap(({ sentences }) => sentences.map(({ bead }) => bead)));
  return de
    .flatMap(({ sentences }) => sentences)
    .filter(({ bead }) => !human.has(bead))
    .flatMap((sentence) => {
      const translation = machine.get(text.slice(sentence.start, sentence.end));
      return translation ? [{ ...sentence, translation }] : [];
    });
}

/** Blocks that face each other, sentence against sentence. */
export const SentenceRow = memo(function SentenceRow(props: Props) {
  const { row, text, isTitle, covered, uncovered, onUncover, machine } = props;
  const cover = (bead: number) => (covered && !uncovered.has(bead) ? () => onUncover(bead) : undefined);
  const german = ({ index, bead, start, end }: ShownSentence) => (
    <SentenceElement key={index} language="de" bead={bead} start={start} text={text.de.slice(start, end)} />
  );
  const english = ({ index, bead, start, end }: ShownSentence) => {
    const shared = { bead, start, onUncover: cover(bead) };
    return <SentenceElement key={index} language="en" text={text.en.slice(start, end)} {...shared} />;
  };
  const byMachine = translatedByMachine(row, text.de, machine);

  return (
    <div className={isTitle ? `${styles.row} ${styles.titleRow}` : styles.row} data-row={row.beads[0]}>
      <div>
        {row.de.map(({ kind, sentences }) => (
          <Block key={sentences[0]?.index} kind={kind} lang="de" isTitle={isTitle}>
            {sentences.map(german)}
          </Block>
        ))}
      </div>
      <div className={styles.english}>
        {row.en.map(({ kind, sentences }) => (
          <Block key={sentences[0]?.index} kind={kind} lang="en" isTitle={isTitle}>
            {sentences.map(english)}
          </Block>
        ))}
        {byMachine.length > 0 && (
          <Block kind={row.de[0]?.kind ?? 'paragraph'} lang="en" isTitle={isTitle}>
            {byMachine.map(({ index, bead, translation }) => (
              <SentenceElement
                key={index}
                language="en"
                bead={bead}
                text={translation.text}
                machine={translation}
                onUncover={cover(bead)}
              />
            ))}
          </Block>
        )}
      </div>
    </div>
  );
});
