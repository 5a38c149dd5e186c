import { SHARED_WORDS } from './shared-words.de';

/**
 * Lines of our own in the manner of the dictionary, for everyday words whose plainest sense it lists only in phrases or
 * among rarer ones, or which it leaves out because they are the same in English.
 */
export const OWN_LINES = `
etw. machen {vt} | einen Fehler machen | einen Kuchen machen | Was machst du da? :: to make sth.; to do sth. | to make a mistake | to make a cake | What are you doing there?
jdn./etw. … machen {vt} | jdn. glücklich machen :: to make sb./sth. … | to make sb. happy
etw. anschließen {vt} (an etw.) [techn.] | den Drucker an den Rechner anschließen :: to connect sth. (to sth.) | to connect the printer to the computer
Bund {m} (Gesamtstaat) | der Bund und die Länder | die Finanzen des Bundes | ein Gesetz des Bundes :: federation; federal government (the state as a whole) | the federation and the states | the finances of the federation | a law of the federation
etw. vorsehen {vt} | Das Gesetz sieht Ausnahmen vor. | wie vorgesehen :: to provide for sth.; to plan sth.; to intend sth. | The law provides for exceptions. | as planned
gehen {vi} | zur Schule gehen | zu Fuß gehen :: to go; to walk | to go to school | to walk
etw. posten {vt} :: to post sth.
online {adv} :: online
klimaneutral {adj} :: carbon-neutral; climate-neutral
Coronavirus {n} :: coronavirus
${SHARED_WORDS}
`;
