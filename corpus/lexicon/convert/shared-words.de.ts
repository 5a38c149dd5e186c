/** Nouns that are the same in both languages, which the dictionary leaves out: their plurals end in -s, or do not change. */
const NOUNS: Readonly<Record<'m' | 'f' | 'n', string>> = {
  m:
    'Airport Backpacker= Blog Blockbuster= Broker= Browser= Burnout Button Champion Chat Chatbot Clip Comic Coach Content Cup Evergreen ' +
    'Fake Feed Flyer= Follower= Hashtag Influencer= Jingle Keeper= Like Lockdown Lover= Messenger= Newsletter= Penalty Pickup Rapper= ' +
    'Shitstorm Shop Shutdown Singer= Slogan Smoothie Sneaker= Songwriter= Soundtrack Spot Sticker= Sweater= Tweet Trailer= Truck Underground ' +
    'User= Van Workshop Hoodie Hotspot Streamer= Server=',
  f: 'Airline Cloud Community Convention Deadline Fantasy Hotline Location Lounge Website Wellness Playlist',
  n:
    'Brainstorming Bluetooth Catering Coaching Copyright Cover= Crowdfunding Darknet Dating Design Display Event Feedback Gadget Highlight Homeoffice ' +
    'Hostel Label Level Lifestyle Login Marketing Monitoring Outing Outlet Outsourcing Podcast Rating Screening Shopping Sponsoring Start-up Startup ' +
    'Styling Tablet Tool Tracking Update Upgrade Workout',
};

/** What their English is where it is written or said otherwise. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['Burnout', 'burnout; burn-out'],
  ['Homeoffice', 'working from home; home office'],
  ['Keeper', 'goalkeeper; keeper'],
  ['Location', 'venue; location'],
  ['Outing', 'coming out'],
  ['Outlet', 'factory outlet; outlet store'],
  ['Penalty', 'penalty kick; penalty'],
  ['Sponsoring', 'sponsorship'],
  ['Spot', 'commercial; advert; spotlight'],
  ['Start-up', 'start-up; startup company'],
  ['Startup', 'start-up; startup company'],
  ['Sweater', 'sweater; jumper [Br.]'],
  ['Wellness', 'spa treatments; wellness'],
]);

const UNCHANGED = /=$/;

function lineOf(gender: string, word: string): string {
  const noun = word.replace(UNCHANGED, '');
  const english = OTHERWISE.get(noun) ?? noun.toLowerCase();
  const plural = UNCHANGED.test(word) ? noun : `${noun}s`;
  return `${noun} {${gender}} | ${plural} {pl} :: ${english} | ${english}`;
}

/** Lines for these in the manner of the dictionary. */
export const SHARED_WORDS = Object.entries(NOUNS)
  .flatMap(([gender, words]) => words.split(' ').map((word) => lineOf(gender, word)))
  .join('\n');
