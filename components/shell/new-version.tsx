'use client';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from './notices';
import { whenUsed } from './when-used';

/** Calls `ready` with a version that is installed and waits, now or later. */
function watch(registration: ServiceWorkerRegistration, ready: (worker: ServiceWorker) => void): void {
  const tell = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) ready(registration.waiting);
  };
  tell();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
}

/** Registers the service worker; a new version announces itself and is taken when the learner agrees. */
export function NewVersion() {
  const { t } = useTranslation('common');
  const show = useNotice();

  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const hadController = navigator.serviceWorker.controller !== null;
    const reload = (): void => {
      // The very first worker takes over a page that is current already.
      if (hadController) location.reload();
    };
    navigator.serviceWorker.addEventListener('controllerchange', reload);
    const register = (): void =>
      void navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).then(
        (registration) =>
          watch(registration, (worker) =>
            show({
              text: t('update.text'),
              action: { label: t('update.take'), run: () => worker.postMessage('take-over') },
              lasting: true,
            }),
          ),
        // A browser that forbids service workers (private windows) still reads; Settings says what is missing.
        () => undefined,
      );
    const callOff = whenUsed(register);
    return () => {
      callOff();
      navigator.serviceWorker.removeEventListener('controllerchange', reload);
    };
  }, [show, t]);

  return null;
}
