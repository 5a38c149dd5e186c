import type { Metadata, Viewport } from 'next';

export const metadata: Metadata = {
  title: { default: 'Satzpaar', template: '%s · Satzpaar' },
  applicationName: 'Satzpaar',
  manifest: '/manifest.webmanifest',
  icons: { icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }], apple: '/icons/icon-180.png' },
  appleWebApp: { capable: true, title: 'Satzpaar' },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#191714' },
  ],
};
