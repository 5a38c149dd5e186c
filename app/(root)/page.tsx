import type { Metadata } from 'next';
import { Crossroads } from '@/components/shell/crossroads';

export { viewport } from '../_site/metadata';
export const metadata: Metadata = {
  title: 'Satzpaar',
  description: 'German and English, sentence against sentence. Deutsch und Englisch, Satz für Satz.',
  manifest: '/manifest.webmanifest',
};

export default function Page() {
  return <Crossroads />;
}
