import { KEYS, VIEWS } from './device';
import { DISPLAY } from './display';

const SHOWN = { theme: ['light', 'dark'], foreign: ['en'], view: VIEWS, ...DISPLAY };

/** Runs in the head of every page, so that theme, way to read, the side that is learnt and how the text is set are there before anything is painted. */
export const FIRST_PAINT = `(function(d){try{var s=localStorage,n,v,z=parseFloat(s.getItem('${KEYS.size}')),c=${JSON.stringify(SHOWN)};
if(z>=1&&z<=2)d.style.setProperty('--reading-size',z+'rem');
for(n in c)if(c[n].includes(v=s.getItem('satzpaar.'+n)))d.dataset[n]=v}catch(e){}})(document.documentElement)`;

/**
 * Runs after it: fetches the face that only some choose ahead of the first paint, which waits for it, so that no line breaks
 * anew once it is there.
 *
 * @param address of the font file
 */
export const fetchFaceAhead = (address: string): string =>
  `(function(d,l){if(d.documentElement.dataset.face!=='clear')return;l=d.createElement('link');
l.rel='preload';l.as='font';l.type='font/woff2';l.crossOrigin='';l.href=${JSON.stringify(address)};d.head.append(l)})(document)`;

/** Runs on `/` alone: goes on to the language kept, else to the browser's. */
export const PICK_LANGUAGE = `(function(){var l;try{l=localStorage.getItem('${KEYS.locale}')}catch(e){}
if(l!=='de'&&l!=='en')l=/^de\\b/i.test(navigator.language)?'de':'en';location.replace('/'+l)})()`;
