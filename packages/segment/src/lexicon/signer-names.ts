import { surnames } from '@shuzhi/document'

/**
 * What names in other tongues begin with or hold, as they are most often written: Uyghur, Yi, Tibetan and Mongolian ones. Source: put together by hand
 * from commonly known names of persons.
 */
const namePartsOfOtherTongues: readonly string[] = [
  ...[
    '阿依',
    '阿卜',
    '阿不',
    '阿布',
    '买买',
    '买合',
    '艾力',
    '艾合',
    '古丽',
    '热合',
    '吐尔',
    '玉素',
    '库尔班',
    '迪力',
  ],
  ...['沙玛', '沙马', '吉克', '吉木', '吉布', '阿苦', '阿西', '阿尔', '曲木', '曲比', '马海', '木乃', '尔古'],
  ...[
    '扎西',
    '次仁',
    '格桑',
    '尼玛',
    '索朗',
    '洛桑',
    '旦增',
    '丹增',
    '达瓦',
    '拉巴',
    '边巴',
    '卓玛',
    '才让',
    '多吉',
  ],
  ...['巴特尔', '其其格', '苏日', '呼日', '宝音', '额尔', '那仁', '图雅', '娜仁', '朝鲁', '斯琴', '格日勒'],
]

/** A name in another tongue: its parts joined by a dot, or one that is often written so. */
export const nameOfOtherTongue: RegExp = new RegExp(
  `^(?:[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,3}|(?=.*(?:${namePartsOfOtherTongues.join('|')}))[\u4e00-\u9fff]{3,6})$`,
)

const commonSurnames = surnames.slice(0, 252)

/** Surnames of signers, in names of any length. */
export const signerSurnames: ReadonlySet<string> = new Set(commonSurnames)

/** Rarer surnames that are other words more often, also where a signature can stand. */
const ordinaryWords = new Set(
  '屠冀浦储楚竺阙揭漆粟燕廉匡栗常封初谈昌闻祖惠官占练敬劳幸花战原戈云伊丰於宓昝巢帅',
)

/** Surnames of signers before a given name of two characters: with one, the rarer make other words as well (洪水). */
export const rareSurnames: ReadonlySet<string> = new Set(
  surnames.slice(commonSurnames.length).filter((name) => name.length === 1 && !ordinaryWords.has(name)),
)

/** Surnames of two characters; 东方 is a direction more often. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  surnames.filter((name) => name.length === 2 && name !== '东方'),
)
