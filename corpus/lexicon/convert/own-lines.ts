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
jdm. etw. verübeln {vt} :: to hold sth. against sb.; to resent sb. for sth.
boomen {vi} :: to boom
shoppen {vi} :: to shop; to go shopping
etw. posten {vt} :: to post sth.
chatten {vi} :: to chat
sogenannt {adj} :: so-called
top; tiptop {adj} [ugs.] :: great; first-rate
online {adv} :: online
zuhause; daheim {adv} :: at home
nochmal {adv} [ugs.] :: again; once more
umso {adv} | umso besser :: all the | all the better
selb {adj} | am selben Tag :: same | on the same day
hellauf {adv} | hellauf begeistert :: utterly | utterly delighted
klimaneutral {adj} :: carbon-neutral; climate-neutral
Coronavirus {n} :: coronavirus
Vorkehrung {f} | Vorkehrungen {pl} | Vorkehrungen treffen :: precaution; arrangement | precautions; arrangements | to take precautions
${SHARED_WORDS}
`;
