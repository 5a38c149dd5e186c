'use client';

import Link from 'next/link';
import { useTranslation } from 'react-i18next';
import { isLocale } from '@/components/shell/locale';
import buttons from '@/components/ui/button.module.css';
import { termAddress } from '@/components/ui/term-address';

/** So that the way back leads to the sentence in hand. */
function keepPlace(bead: number): void {
  const address = new URL(location.href);
  address.searchParams.set('bead', String(bead));
  history.replaceState(history.state, '', address);
}

/** Leads from a kept word to its place among the learner's words. */
export function InWords({ id, bead }: { readonly id: string; readonly bead: number }) {
  const { t, i18n } = useTranslation('reader');
  return (
    <Link
      className={buttons.quiet}
      href={termAddress(isLocale(i18n.language) ? i18n.language : 'en', id)}
      onClick={() => keepPlace(bead)}
    >
      {t('inWords')}
    </Link>
  );
}
