import { type PrecacheEntry, Serwist, type SerwistGlobalConfig, type SerwistPlugin } from 'serwist';

declare global {
  interface WorkerGlobalScope extends SerwistGlobalConfig {
    __SW_MANIFEST: (PrecacheEntry | string)[] | undefined;
  }
}
declare const self: ServiceWorkerGlobalScope;

/** A page's data for client navigation is kept beside its HTML, under the page's address with `?_rsc`. */
const dataAddress = (url: URL): string => `${url.pathname}?_rsc`;

/** Asks for the data of a page instead of its HTML. */
const askForData: SerwistPlugin = {
  requestWillFetch: async ({ request }) =>
    new URL(request.url).searchParams.has('_rsc')
      ? new Request(request.url, { headers: { RSC: '1' } })
      : request,
};

/**
 * A worker reads its settings from the fragment of its address, and a response out of a cache carries an address
 * without one. A response made anew has no address of its own, and the worker keeps the one it was asked for by.
 */
const keepWorkerAddress: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === 'worker'
      ? new Response(response.body, { status: response.status, headers: response.headers })
      : response,
};

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  precacheOptions: {
    cleanupOutdatedCaches: true,
    concurrency: 6,
    // The reader's page for own articles is one page; which article it shows stands in `id`, as the word does in `term`.
    ignoreURLParametersMatching: [/^id$/, /^bead$/, /^term$/],
    plugins: [askForData, keepWorkerAddress],
  },
  // A new version waits until the learner agrees.
  skipWaiting: false,
  clientsClaim: true,
});

/** Client navigation: from the cache, so that page, data and scripts are always of one version. */
serwist.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.headers.has('RSC'),
  async ({ request, url }) => {
    const kept = await serwist.matchPrecache(dataAddress(url));
    // All pages are kept: fetching ahead has nothing to gain, and 204 says so quietly.
    if (request.headers.has('Next-Router-Prefetch') || request.headers.has('Next-Router-Segment-Prefetch')) {
      return new Response(null, { status: 204 });
    }
    if (kept) return kept;
    return fetch(request).catch(() => new Response(null, { status: 204 }));
  },
);

/** A face that only some choose: not kept ahead, but from the first time it was fetched. One is enough; an older one goes. */
serwist.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.destination === 'font',
  async ({ request }) => {
    const faces = await caches.open('faces');
    const kept = await faces.match(request);
    if (kept) return kept;
    const response = await fetch(request);
    if (response.ok) {
      for (const old of await faces.keys()) await faces.delete(old);
      await faces.put(request, response.clone());
    }
    return response;
  },
);

/** Whether the server translates: without it, no. Nothing has failed then, so nothing is reported. */
serwist.registerCapture(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === '/api/translate',
  async ({ request }) => fetch(request).catch(() => Response.json({ available: false })),
);

/** An address that is not kept: the network, else the page that says so. */
serwist.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async ({ request }) =>
    fetch(request).catch(async () => (await serwist.matchPrecache('/missing')) ?? Response.error()),
);

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

serwist.addEventListeners();
