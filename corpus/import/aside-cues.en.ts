import type { AsideCues } from './aside-cues';

const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTHS},? \\d{4}|${MONTHS} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const TIME = '(?:at )?\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?';
const WEEKDAY = '(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?';

/** The clutter of English newspapers. */
export const ASIDE_CUES_EN: AsideCues = {
  labels: [
    // Advertisements
    {
      reason: 'advertisement',
      takes: 'offer',
      pattern:
        /^(?:Advertisements?|Ad|Advert|Advertising|Sponsored(?: content| post)?|Promoted(?: content)?|Paid (?:content|post)|Paid for by .{2,60})$/i,
    },
    {
      reason: 'advertisement',
      pattern: /^(?:Skip|Close|Hide|Remove|Report)(?: this)? (?:ads?|advert(?:isement)?s?)$/i,
    },
    {
      reason: 'advertisement',
      pattern:
        /^(?:(?:Article|Story) continues|Continue reading|Scroll down) (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement))?.{0,20}$/i,
    },
    {
      reason: 'advertisement',
      pattern: /^(?:Shop|Buy|Order|Book|Save|Claim)(?: \w+)? (?:now|today|here)!?$/i,
    },

    // Appeals: donations, subscriptions, newsletters
    {
      reason: 'appeal',
      takes: 'offer',
      pattern: /^(?:(?:Our|The) )?(?:[\w’' -]{0,40} )?newsletter(?:$|[:–-].{0,60}$)/i,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern:
        /^(?:Sign up|Subscribe|Register|Join)(?: (?:now|today|here|for free|us|free))?(?: (?:to|for) .{3,60})?!?$/i,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern:
        /^(?:(?:Please )?(?:Support us|Support (?:our|the|independent) .{3,40}|Donate|Contribute|Become an? (?:member|supporter|subscriber|patron))(?: (?:now|today|here|monthly|once|from .{2,20}))?)!?$/i,
    },
    {
      reason: 'appeal',
      takes: 'offer',
      pattern: /^(?:Start|Try) (?:your|a|our) (?:free )?(?:trial|subscription).{0,30}$/i,
    },
    { reason: 'appeal', pattern: /^(?:Enter )?(?:your )?e-?mail(?: address)?\*?$/i },
    {
      reason: 'appeal',
      pattern: /^(?:Single|Monthly|Annual|One-off|£\d+|\$\d+|€\d+)(?: per month| a month| monthly)?$/i,
      only: 'edge',
    },

    // Before the article
    {
      reason: 'navigation',
      pattern:
        /^[A-Z][\w&’ -]{1,30}(?:(?: ?> ?| [›»→] )[A-Z][^>›»→.!?]{1,40}){1,5}$|^[A-Z][\w&’ -]{1,30}(?: \/ [A-Z][^/.!?]{1,40}){2,5}$/,
      only: 'edge',
    },
    { reason: 'navigation', pattern: /^Home(?:page)?(?: ?[>›»/→|] ?.{1,40})*$/i },
    {
      reason: 'navigation',
      pattern: /^(?:Skip|Jump) to (?:(?:the )?(?:main )?content|navigation|comments|search).{0,20}$/i,
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Menu|Search|Sign in|Log in|Log out|My account|Sections|Subscribe|Close|Back|Next|Previous|Newsletters|E-?paper)$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Share|Save|Print|Listen|Bookmark|Comment|Comments|Follow|Copy|Gift|Like|Tweet|Read aloud)$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Facebook|Twitter|X|WhatsApp|Telegram|Instagram|Mastodon|Bluesky|Threads|LinkedIn|Pinterest|Pocket|Reddit|E-?mail|YouTube|TikTok|Messenger)$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:Share|Save|Print|Bookmark|Gift|E-?mail|Listen to|Follow) (?:this|the|on|via|by|with|for)\b.{0,40}$/i,
    },
    { reason: 'navigation', pattern: /^Copy (?:the )?link.{0,20}$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?:(?:Reading time|Time to read):? ?)?\d+[ -]min(?:s|ute|utes)?\.?(?: (?:read|listen|to read))?$/i,
    },
    {
      reason: 'navigation',
      pattern: new RegExp(`^(?:${WEEKDAY},? )?${DATE}(?:[,|–· -]+${TIME})?$`, 'i'),
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern: new RegExp(
        `^(?:First published|Published|Last updated|Last modified|Updated|Posted)(?: on)?:? .{0,12}${DATE}[^!?]{0,60}$`,
        'i',
      ),
    },
    { reason: 'navigation', pattern: /^\d+ (?:minutes?|hours?|days?|weeks?|months?) ago$/i, only: 'edge' },

    {
      reason: 'navigation',
      pattern:
        /^(?:News|World|UK|US|Politics|Business|Economy|Culture|Sport|Opinion|Lifestyle|Science|Technology|Tech|Travel|Health|Environment|Local|Regions|Arts|Books|Music|Weather|Podcasts?|Videos?|More|About us|Contact)$/,
      only: 'menu',
    },

    // Among the article
    {
      reason: 'navigation',
      pattern:
        /^(?:Read (?:more|also|next)|See also|Also read|More on this|Listen|Watch|Related|Explainer|Podcast|In pictures|Gallery) ?[:|] ?.{3,160}$/i,
    },
    {
      reason: 'navigation',
      takes: 'links',
      pattern:
        /^(?:Read (?:more|also|next)|Related(?: (?:articles|stories|topics|content|links|coverage))?|More (?:on this(?: story)?|like this|from .{3,40}|stories|news)|You (?:may|might) (?:also )?(?:like|be interested in)|Most (?:read|popular|viewed)|Recommended(?: for you| reading)?|Editor[’']?s[’']? picks?|Trending(?: now)?|Top stories|Latest (?:news|stories)|Further reading|Topics|Explore more(?: on these topics)?|What to read next|See also)$/i,
    },
    { reason: 'navigation', pattern: /^(?:Tags?|Topics?|Filed under|Keywords) ?: .{2,160}$/i },
    {
      reason: 'navigation',
      pattern: /^(?:Show|Load|View|Allow)(?: the)? (?:external )?(?:content|map|video|post|tweet)$/i,
    },
    {
      reason: 'navigation',
      pattern:
        /^(?:(?:Accept|Reject|Allow|Decline)(?: all)?(?: cookies)?|Manage (?:cookies|preferences|settings|options)|Cookie settings|Only necessary cookies|I agree)$/i,
    },

    // After the article
    { reason: 'navigation', takes: 'rest', pattern: /^(?:\d+|No) comments?$|^Comments? ?\(?\d+\)?$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?:(?:Leave|Post|Add|Write) a (?:comment|reply)|View (?:all )?comments.{0,20}|Join the (?:conversation|discussion).{0,30})$/i,
    },
    { reason: 'navigation', pattern: /^Follow (?:us|our)\b.{0,80}$/i },
    {
      reason: 'navigation',
      pattern: /^(?:Back|Return) to (?:the )?(?:top|home ?page|front page|overview|start)$/i,
    },
    { reason: 'navigation', pattern: /^(?:©|\(c\)|Copyright\b).{0,120}$/i },
    { reason: 'navigation', pattern: /^.{0,60}All rights reserved\.?$/i },
    {
      reason: 'navigation',
      pattern:
        /^(?=.*\b(?:Terms(?: of (?:use|service))?|Privacy(?: policy)?|Cookie policy|Contact us|Imprint)\b)[^.!?]{1,160}$/i,
      only: 'edge',
    },
    {
      reason: 'navigation',
      pattern: /^(?:Found (?:a|an) (?:mistake|error)|Report an? (?:mistake|error|correction))\b.{0,60}$/i,
    },
  ],
  phrases: [
    // Who is spoken to
    {
      kind: 'address',
      reasons: ['appeal', 'advertisement', 'navigation'],
      weight: 1,
      pattern: /\b(?:you|your|yours|you[’'](?:ve|re|ll|d))\b/i,
    },

    // Who speaks
    {
      kind: 'voice',
      reasons: ['appeal', 'advertisement', 'navigation'],
      weight: 1,
      pattern: /\b(?:we|us|our|we[’'](?:re|ve|ll))\b/i,
    },
    {
      kind: 'voice',
      reasons: ['appeal'],
      weight: 2,
      pattern:
        /\b(?:our (?:\w+ )?(?:journalism|reporting|newsroom|reporters|journalists|magazine|readers|work)|we are an? (?:\w+ ){0,2}(?:newsroom|newspaper|magazine)|independent journalism)\b/i,
    },

    // What it is about: the paper's money
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 1,
      pattern:
        /\b(?:donat(?:e|ion|ions)|subscri(?:be|ption|ptions|ber|bers)|members?(?:hip)?|contributions?|support(?:ing|er|ers)?|fund(?:ed|ing|raising)|newsletters?|inbox)\b/i,
    },
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 2,
      pattern: /(?:[£$€]\d+(?:\.\d+)?|\d+ (?:pounds|dollars|euros)) (?:a|per) (?:month|week|year)\b/i,
    },
    {
      kind: 'matter',
      reasons: ['appeal'],
      weight: 2,
      pattern: /\byour (?:\w+ )?(?:donation|contribution|support|subscription|membership|inbox)\b/i,
    },
    {
      kind: 'matter',
      reasons: ['appeal', 'navigation'],
      weight: 1,
      pattern: /\b(?:privacy (?:policy|notice)|terms (?:of|and)|consent|unsubscribe|cancel any ?time)\b/i,
    },

    // What it is about: something for sale
    {
      kind: 'matter',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /\b(?:discounts?|vouchers?|free (?:delivery|shipping|trial|gift|quote)|special offers?|limited (?:time|offer)|sale (?:ends|now)|catalogue|bargains?|guarantee[ds]?|money back|promo code|code)\b/i,
    },
    {
      kind: 'matter',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /\d ?(?:%|per cent) (?:off|discount)|\b(?:save|only|from|under) (?:up to )?(?:[£$€]\d|\d+ ?%)/i,
    },

    // What it is about: the page
    {
      kind: 'matter',
      reasons: ['navigation'],
      weight: 2,
      pattern:
        /\b(?:cookies|external content|embedded content|personal data|third[- ]part(?:y|ies)|to (?:leave|post) a comment|in our app|community (?:guidelines|standards))\b/i,
    },

    // What the reader is to do
    {
      kind: 'call',
      reasons: ['appeal'],
      weight: 2,
      pattern:
        /\b(?:(?:please )?consider (?:supporting|subscribing|donating|making|becoming|joining|a)|support us|help us (?:to )?(?:keep|continue|stay|report|reach)|become an? (?:member|supporter|subscriber)|join (?:us|our community|more than))\b/i,
    },
    {
      kind: 'call',
      reasons: ['appeal'],
      weight: 1,
      pattern:
        /\b(?:sign up|subscribe (?:now|today|to)|donate (?:now|today)|register (?:now|for)|ask you|if you (?:can|value|like|enjoy))\b/i,
    },
    {
      kind: 'call',
      reasons: ['advertisement'],
      weight: 1,
      pattern:
        /(?:^|[.!?:] )(?:Order|Shop|Buy|Book|Save|Discover|Visit|Try|Get|Call|Enjoy|Treat yourself|Claim|Find out)\b|\b(?:shop|order|buy|book|call) (?:now|today|online)\b/i,
    },
    {
      kind: 'call',
      reasons: ['navigation'],
      weight: 1,
      pattern: /\b(?:by clicking|click (?:on|here|to)|you (?:agree|consent)|(?:log|sign) in|accept)\b/i,
    },
  ],
  credits: [
    /^(?:By|Words by) [A-Z][\p{L}.’-]+(?:(?: and| of| van| de|,)? [A-Z][\p{L}.’-]+)+$/u,
    /^(?:Words|Text|Photo(?:graph)?s?|Picture|Interview(?: by)?|Illustrations?|Graphics?|Translat(?:ed|ion)(?: by| from .{3,30})?|Reporting by|Editing by|Additional reporting by|Source): [A-Z][^.!?]{1,80}\.?$/,
    /^\(?(?:With (?:material|reporting|information|agencies|Reuters|AP|AFP|dpa)|(?:The )?Interview (?:was )?conducted by|As told to).{0,80}$/i,
    /^[([]?(?:dpa|AFP|AP|PA|Reuters)(?:\/(?:dpa|AFP|AP|PA|Reuters))*[)\]]?$/,
  ],
  quotations:
    /“[^”]{0,1000}”|"[^"]{0,1000}"|(?<!\p{L})‘[^’]{0,1000}(?:’\p{L}[^’]{0,200}){0,9}[,.!?]’(?!\p{L})|(?<!\p{L})‘[^’]{0,1000}’(?!\p{L})|»[^«]{0,1000}«/gu,
};
