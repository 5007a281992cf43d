/**
 * How pages name what a debt costs, and how they say that something costs nothing.
 * Source: fee sentences of lenders', banks' and shops' pages in the four languages, gathered 2026-11-22.
 * Texts are simplified and lower case.
 */

/** A 费 after these is no cost of a debt (消费, 免费, 自动扣费, 月费, 保险费 …). */
const OTHER_COSTS = '消付免缴交话电水学运邮花浪经公自险时行月年员停收扣充气路小捐资房';
const CHINESE_COST = `(?<![${OTHER_COSTS}]|(?<!手)续|物业|(?<!担)保)费(?!率|用户|者|贷|金融|分期|类|信)|违约金|补偿金|赔偿金|罚息|罚金|滞纳金|延滞金|利息|息费|复利`;
const ENGLISH_COST =
  '\\b(?:fees?|surcharges?|penalt(?:y|ies)|costs?)\\b(?![- ]free)|(?<!\\b(?:next|upcoming|first|last|final|scheduled|future|before a|day of) )\\bcharges?\\b(?! (?:your|the|my) (?:card|account|bank))|\\binterest\\b(?!-| (?:rate|free|only|saved))';

/** A cost by its name; a rate by its name (费率, interest rate) is none. */
export const COST = new RegExp(`${CHINESE_COST}|${ENGLISH_COST}`);
/** Interest alone is what any loan bears: with a rate it is no fee by itself. */
export const PLAIN_INTEREST = /(?<!逾期|罚|迟延|延迟)利息|(?<!overdue |late |default |penalty )\binterest\b/g;

/** The figure after it is a rate as such. */
export const RATE_NAME = /[利费]率|年化|lpr|\bapr\b|interest rate|purchase rate|\bp\.?a\b/;

/** A sum of an offer: "9.9 元起", "5 元券", "立减 ￥100", "$20 off". */
export const GIFT_AFTER =
  /^\s*(?:起(?![始息至日点])|\p{Script=Han}{0,4}券|红包|\boff\b|coupon|voucher|cashback)/u;
export const GIFT_BEFORE = /(?:立减|直降|返现|满减?|最高减|再减)\s*$|\b(?:save|win)\s*$/;

/** What follows a sum at once and makes it a cost: "5元滞纳金", "£15 missed payment fee". */
export const COST_AFTER = new RegExp(
  `^\\s*(?:的|(?:is|are|was) )?(?!含|包含|包括|其中|另|和|加|及|与|incl|plus|and)(?:\\p{Script=Han}{0,6}?(?:${CHINESE_COST})|(?:[a-z-]+ ){0,3}?(?:fee|charge|penalty|surcharge)s?\\b|(?:of |in )?interest\\b(?! rate)|per (?:missed|late|returned|failed|bounced|change|instance|occurrence|skip|loan)\\b)`,
  'u',
);
/** … unless it is the name of the next figure: "5元 手续费 6.80". */
export const NAMES_NEXT = /^\s*[:：为是]?\s*(?:[a-z]{1,3})?[¥￥$£₹]?\s*\d/;
/** A verb of charging right before the figure; 实收 and 应收 are receipts. */
export const CHARGED_BEFORE =
  /(?<![实应已代预待])(?:收取?|加收|计收|另收|酌收|收费|征收|罚)\s*$|\b(?:attracts?|incurs?|costs?|(?:may|will|can|we|and|to) charge|levy)(?: (?:you|a|an|of|about|up to))*\s*$/;
/** A verb of charging anywhere beside a rate. */
export const CHARGED =
  /(?<![实应已代预待])(?:收取|加收|计收|征收|另收|酌收|扣收|收(?=\p{Script=Han}{0,8}(?:本金|金额)))|\b(?:attracts?|incurs?|levied|will be charged|is charged)\b/u;

/** A sum that holds a cost beside what is owed is no cost: 本息, 本金+手续费, "principal and interest", "total incl. fees". */
export const MIXED =
  /本息|本金\s*(?:及|和|与|[+＋、/&])|[+＋、/&及和与]\s*本金|principal\s*(?:and|\+|&|plus)|(?:[应实待][还缴付]|合计|总[额计]|金额|还款额?|月供|期供|total|payment|amount|due|balance)\s*(?:\(?元\)?)?\s*[已均]?(?:含|包含|包括|incl)/;
/** Words that say how often or how much at most, and name nothing. */
export const FILLER =
  /每[次期笔日天月年]|单次|一次性|合计|共计?|约|为|按|最[高低]|各|依序|依次|分别|\b(?:each|flat|up to|from|minimum|max(?:imum)?|about|of|is|are|an?|the|plus)\b|[\s\p{P}]/gu;
/** A rate of an offer: "3.0% 起", "from 2.35%", "as low as 3%". */
export const OFFER_AFTER = /^\s*(?:p\.?a\.?\s*)?起/;
export const OFFER_BEFORE = /(?:低至|\bfrom|\bas low as|\bstarting at)\s*$/;

/** A number of days' or months' interest is a cost without a figure of money. */
export const DAYS_OF_INTEREST =
  /(?:\d{1,3}|[一二三四五六七八九十两]{1,3})\s*(?:天|日|个月|个?期)的?利息|\b(?:\d{1,3}|one|two|three|six) (?:days?|months?)['’]? ?(?:of )?interest\b/;

/** Words that add up to a wish: less, back, off. What they give is no cost. */
export const DISCOUNT =
  /立减|减免|优惠(?!后)|抵扣|直降|返现|返还|红包|省(?:下|了|去)?|少付|退还|\bdiscount|\bcashback|\bsave[ds]?\b|\brebate|\brefund|\boff\b/;

const NOT = '(?:不(?:再|会|另|需要?|用|必|予|额外|作|计)*|无需|无须|毋须|毋需|免于|暂不|概不|未|没有?|免)';
const TAKE =
  '(?:额外|另外?|再|向您)?(?:收取|收|加收|计收|征收|扣收|产生|支付|缴纳|缴|交纳|交|承担|付|计|发生|涉及|减少|影响)';
/** No verb that takes the denial elsewhere: 没有还清前收取…, 无论何时还款均收取…, 不还将收取…. */
const PLAIN = '(?:提前还款|提前结清|(?![将会按须应需要则收还产支论法足满时超低少])\\p{Script=Han}|\\s)';
const COST_OF_CHINESE = `(?:${CHINESE_COST}|费)`;
const FREE = '(?:免收|免除|免|减免|豁免|全免|不收取?|不再收取?|不计|不加收|为?[0零](?![.\\d])|取消)';

/** A cost is said not to be: the verb of taking is denied, or the cost itself. */
export const NO_COST = new RegExp(
  [
    `${NOT}${TAKE}[^，。；]{0,12}?${COST_OF_CHINESE}`,
    `(?:无|没有|免除?|免收|豁免|减免|零|(?<![.\\d,])0\\s?元?)(?:任何|额外|其他|相关)?${PLAIN}{0,6}?(?:${CHINESE_COST}|费率|利率|息)`,
    `(?:${CHINESE_COST}|[收计]费)(?:全部|全额|全|均|一律|现|已|均?予以?|可|暂|将|也)*${FREE}`,
    '可减免|最高减免|不额外加收|不另?外?(?:再)?[收计]费|不加?计息|[免无]息|免费|不收取?$',
    "\\b(?:no|zero|nil|without(?: any)?|free of(?: any)?)\\b (?:(?!(?:an?|the|is|are|was|were|be|if|when|we|you|than|later|less|more|longer|sooner|matter|of|due|made)\\b)[a-z'-]+ ){0,4}?(?:fees?|charges?|penalt(?:y|ies)|interest|costs?|surcharges?)\\b",
    "(?:\\bnot|n't|n’t|\\bnever|\\bno longer)\\b (?:be |yet |also |currently |ever ){0,2}(?:charged?|charging|incur|attract|appl(?:y|ied)|cost|levied|levy|add(?:ed)?|billed)\\b",
    '\\bwaive[sdr]?\\b|\\b(?:fee|interest|charge|penalty|cost)[- ]free\\b|\\bfree of charge\\b|\\bis free\\b|\\bfor free\\b|\\bfree until\\b',
  ].join('|'),
  'u',
);
/** A denial by itself, about what stands right before: "手续费 5元（限时免收）", "a £5 fee, now waived". */
export const BARE_DENIAL =
  /^\s*(?:现|目前|限时|本期|活动期间|已|全部|全额|暂|均|now|currently|all|but)?\s*(?:免收|减免|免除|全免|豁免|不收|免|waived)(?:了|中)?\s*$/;
/** Opens a condition set against what was said before. */
export const CONTRAST =
  /^\s*(?:但|否则|不过|之后|此后|其后|后续|超过|超出|逾期|再次|以后|第[二三四五六两\d]+[次笔期]|从第|自第|but|otherwise|however|after (?:that|this|which)|from the|the (?:second|third|next)|then|thereafter|[^,;]{0,24}\b(?:before|after) (?:that|then)\b|except|unless|any further|each further|every further)/;
/** A name of a sum that needs no sign at the number: 应还金额 1200, "Amount (₹) 4,386". */
export const SUM_NAME =
  /金额|本金|利息|[费额]用?$|应[还缴付]|月供|期供|合计|总计|[(（](?:元|¥|￥|₹|\$|£|rs\.?|inr|nt\$|hk\$|s\$|人民币)[)）]|amount|principal|interest|\bemi\b|balance|\btotal\b|instal\w+ \(|\bfee\b/;
/** Names of what is owed anyway. */
export const OWED = /本金|应还|欠款|借款|贷款|金额|总额|余额|principal|balance|amount|loan|payment of/;
