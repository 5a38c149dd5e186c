/**
 * Nouns that are the same in both languages, which the dictionary leaves out. Their plurals end in -s; = does not change, - has
 * none.
 */
const NOUNS: Readonly<Record<'m' | 'f' | 'n', string>> = {
  m:
    'Airport Backpacker= Blog Blockbuster= Broker= Browser= Burnout Chat Chatbot Clip Comic Coach Content- Evergreen Fake Flyer= ' +
    'Follower= Hashtag Influencer= Jingle Like Lockdown Messenger= Newsletter= Penalty Pickup Rapper= Shitstorm Shutdown Slogan Smoothie ' +
    'Sneaker= Soundtrack Spot Sticker= Sweater= Tweet Trailer= Truck Underground- User= Van Workshop Hoodie Hotspot Streamer= Server=',
  f: 'Airline Cloud Community Convention Deadline Fantasy- Hotline Lounge Playlist',
  n:
    'Brainstorming Bluetooth- Catering Coaching Copyright Cover= Crowdfunding Darknet- Dating- Design Display Event Feedback Gadget ' +
    'Homeoffice Label Lifestyle- Login Marketing- Monitoring- Outing Outlet Outsourcing- Podcast Rating Screening Shopping- Sponsoring- ' +
    'Start-up Startup Styling Tablet Tracking- Update Upgrade Workout',
};

/** What their English is where it is written or said otherwise. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['Burnout', 'burnout; burn-out'],
  ['Homeoffice', 'working from home; home office'],
  ['Outing', 'coming out'],
  ['Outlet', 'factory outlet; outlet store'],
  ['Penalty', 'penalty kick; penalty'],
  ['Sponsoring', 'sponsorship'],
  ['Spot', 'commercial; advert; spotlight'],
  ['Start-up', 'start-up; startup company'],
  ['Startup', 'start-up; startup company'],
  ['Sweater', 'sweater; jumper [Br.]'],
]);

function lineOf(gender: string, word: string): string {
  const noun = word.replace(/[=-]$/, '');
  const english = OTHERWISE.get(noun) ?? noun.toLowerCase();
  if (word.endsWith('-')) return `${noun} {${gender}} :: ${english}`;
  const plural = word.endsWith('=') ? noun : `${noun}s`;
  return `${noun} {${gender}} | ${plural} {pl} :: ${english} | ${english}`;
}

/** Lines for these in the manner of the dictionary. */
export const SHARED_WORDS = Object.entries(NOUNS)
  .flatMap(([gender, words]) => words.split(' ').map((word) => lineOf(gender, word)))
  .join('\n');
