import type { Metadata } from 'next';
import { Missing } from '@/components/shell/missing';

/** The page for unknown addresses once more with status 200: only such a page can be kept for offline use. */
export const metadata: Metadata = {
  title: 'Page not found · Seite nicht gefunden · Satzpaar',
  robots: { index: false },
};

export default function Page() {
  return <Missing />;
}
