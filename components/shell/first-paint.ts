import { KEYS, VIEWS } from './device';

/** Runs in the head of every page, so that theme, reading size, way to read and the side that is learnt are there before anything is painted. */
export const FIRST_PAINT = `(function(d){try{var s=localStorage,t=s.getItem('${KEYS.theme}'),z=parseFloat(s.getItem('${KEYS.size}')),v=s.getItem('${KEYS.view}'),f=s.getItem('${KEYS.foreign}');
if(t==='light'||t==='dark')d.dataset.theme=t;if(z>=1&&z<=2)d.style.setProperty('--reading-size',z+'rem');
if(${JSON.stringify(VIEWS)}.includes(v))d.dataset.view=v;if(f==='en')d.dataset.foreign=f}catch(e){}})(document.documentElement)`;

/** Runs on `/` alone: goes on to the language kept, else to the browser's. */
export const PICK_LANGUAGE = `(function(){var l;try{l=localStorage.getItem('${KEYS.locale}')}catch(e){}
if(l!=='de'&&l!=='en')l=/^de\\b/i.test(navigator.language)?'de':'en';location.replace('/'+l)})()`;
