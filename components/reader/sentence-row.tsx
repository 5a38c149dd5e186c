'use client';

import { type CSSProperties, memo, type ReactNode } from 'react';
import type { Article } from '@/corpus/articles/article';
import { directionOf } from '@/corpus/text/direction';
import type { BlockKind } from '@/corpus/text/shapes';
import type { Language } from '@/corpus/text/span';
import type { MachineTexts } from './machine-texts';
import styles from './reader.module.css';
import type { Row, ShownBlock } from './rows';
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
}

interface BlockProps {
  readonly kind: BlockKind;
  readonly lang: Language;
  readonly dir?: 'rtl' | undefined;
  readonly isTitle: boolean;
  readonly children: ReactNode;
}

function Block({ kind, lang, dir, isTitle, children }: BlockProps) {
  const heading = isTitle && lang === 'de' ? 'h1' : 'h2';
  const Tag = kind === 'heading' ? heading : kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag className={styles[kind]} lang={lang} dir={dir}>
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

/** The sentences of a bead in a block: run on as in print, or a cell of their own, as the page is read. */
function Group({ line, children }: { line: number; children: ReactNode }) {
  return (
    <span className={views.group} style={{ '--line': line } as CSSProperties}>
      {children}
    </span>
  );
}

/** Blocks that face each other, sentence against sentence. */
export const SentenceRow = memo(function SentenceRow(props: Props) {
  const { row, text, isTitle, own, coverOf, machine } = props;
  const blocks = (side: Language) =>
    row[side].map((block) => (
      <Block
        key={block.groups[0]?.sentences[0]?.index}
        kind={block.kind}
        lang={side}
        dir={directionOfBlock(block, text[side])}
        isTitle={isTitle}
      >
        {block.groups.map(({ bead, line, sentences }) => (
          <Group key={bead} line={line}>
            {sentences.map(({ index, start, end }) => (
              <SentenceElement
                key={index}
                language={side}
                bead={bead}
                start={start}
                text={text[side].slice(start, end)}
                cover={side === own ? coverOf(bead) : undefined}
              />
            ))}
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
          <Block kind={row.de[0]?.kind ?? 'paragraph'} lang="en" isTitle={isTitle}>
            {byMachine.map(({ bead, line, sentences }) => (
              <Group key={line} line={line}>
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
