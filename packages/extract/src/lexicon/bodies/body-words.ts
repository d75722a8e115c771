import { transliteratedNames } from '../persons/given-names.ts'
import { bodyLeaders, postParts, posts } from '../persons/posts.ts'
import { knownPersons, surnames } from '../persons/surnames.ts'
import { properWords } from '../places/parts/stems.ts'
import { placeWords } from '../places/places.ts'
import { type WordList, wordList, wordsOf } from '../words/word-list.ts'
import { bodyHeads } from './body-heads.ts'
import { firmNames, numberedParts } from './firm-words.ts'
import { kindWords, schoolNames } from './kind-words.ts'
import { levelWords, nationalBodies } from './level-words.ts'
import { namedHeads } from './special-heads.ts'
import { workFields } from './work-fields.ts'

const long = (words: Iterable<string>, length: number): string[] =>
  [...words].filter((word) => word.length >= length)

// Words that a running text also has by chance (一/中, 支/部) weigh little, so that better readings win.
const chanceWords = new Set(
  wordsOf(
    '防指 建委 画院 新华社 一院 二院 三院 四院 青联 学联 音协 省总 市总 县总 区总 中院 高院 世行 亚行 海大 恒兴 中化 中信 益生 正邦 阿里 福特 古井 曙光 紫光 复星 天瑞 荣盛 盛虹 恒逸 红狮 华新 保利 招商局 建龙 物美 长虹 康佳 中兴 申通 中通 圆通 宝马 电大 公社 中林集团 粤海 中核 中车 中船 中铝 新钢 石钢 一中 二中 三中 四中 五中 六中 七中 八中 九中 十中 院办 科协 全总 市院 省院 一汽 百度 华为',
  ),
)
/** Banks in short, which the last character of one word and the first of the next make too. */
const shortBanks = wordsOf('工行 农行 建行')
/** Words that the ends and beginnings of common ones make too, so that any reading without them wins: 民警 + 校园, 相关 + 长者, 国内 + 外 + 勤务. */
const rareWords = wordsOf('干校 艺校 警校 关长 内勤 外勤 地测 法医 狱政 狱侦')
const heads = Object.values(bodyHeads).flat()

/** Heads whose last character opens many words, which win where they follow: 检验 + 科研, 审管 + 办法. */
const openHeads = new Set(heads.filter((head) => head.length > 2 && /[科办庭校]$/.test(head)))

/**
 * Those that several common words make, each hardly likelier than these, so that a word that begins with the last character wins: 心理 + 科普,
 * 招考 + 办法, 综合 + 审判 + 庭审.
 */
const madeHeads: readonly WordList[] = [
  wordList('n', 0, wordsOf('心理科 营养科 新生儿科')),
  wordList('n', -6, wordsOf('招考办 知识产权庭')),
  wordList('n', -15, wordsOf('感染疾病科 综合审判庭 金融审判庭 爱卫办 规委办 规委会 招委会')),
  wordList('n', -20, wordsOf('未成年人审判庭 环境资源审判庭 感染性疾病科')),
]

/**
 * Names of bodies, posts, places and persons as a list for the dictionary, so that the tokenizer cuts between them.
 * Source: the lexicons of each; the few words that stand here were put together by hand.
 */
export const bodyWords: readonly WordList[] = [
  wordList(
    'n',
    12,
    long(heads, 2).filter(
      (word) =>
        !chanceWords.has(word) && !namedHeads.has(word) && !shortBanks.includes(word) && !openHeads.has(word),
    ),
  ),
  wordList('n', 7, [...chanceWords, ...openHeads]),
  ...madeHeads,
  // 人文 + 学院 is no 文学院, 强农 + 行动 no 农行.
  wordList('n', 3, [...namedHeads, ...shortBanks]),
  wordList('n', 10, long(postParts, 2)),
  wordList(
    'n',
    12,
    long(posts, 2).filter((word) => !bodyLeaders.has(word)),
  ),
  wordList('n', 3, rareWords),
  // 财政部门 is no 财政部, 生产部门 no 生产部.
  wordList(
    'n',
    13,
    [...bodyHeads.top, ...bodyHeads.department]
      .filter((word) => word.endsWith('部'))
      .map((word) => `${word}门`),
  ),
  wordList('n', 11, long(workFields, 3)),
  wordList('n', 9, long([...kindWords, ...schoolNames], 3)),
  wordList(
    'n',
    9,
    wordsOf(
      '青工 法警 抄表员 狱警 理货员 装卸工 采煤工 戒毒人员 服刑人员 辅警 村医 老党员 被执行人 犯罪嫌疑人 户主 困难户 特困户 养殖户 种植户 致富能手 种植大户 养殖大户 退伍军人 复员军人 全国劳模 农技员 消防员 包村干部 乡贤 选调生 法官助理 被申请人 科技特派员 军嫂 绣娘 传承人 调解员 人民调解员 护林员 保洁员 公证员 道德模范',
    ),
  ),
  wordList('n', 7, transliteratedNames),
  wordList('n', 9, [
    ...[...firmNames].filter((word) => !shortBanks.includes(word)),
    ...long(nationalBodies, 5),
    '跆拳道',
    '空手道',
  ]),
  wordList(
    'n',
    5,
    wordsOf(
      '锂业 铁业 镍业 钼业 磁业 新材 智控 智造 智选 货代 船务 猪业 粮机 精工 铜箔 碳纤维 煤化工 锂电 港机 重卡 菌业 钛业 镁业 磷业 漆业',
    ),
  ),
  // Common words that a dictionary without them would cut into what firms are named with.
  wordList('n', 9, wordsOf('监区 作业区 车队 候审')),
  wordList('n', 8, wordsOf('通防 科考 农副 山珍 康养 信创 焦化 电商 第三方 轻纺')),
  // 其中 + 车险 is no 中车.
  wordList('n', 9, wordsOf('社科 夜班 白班 早班 中班 晚班 都市圈')),
  wordList('n', 11, wordsOf('车险 农险 寿险 财险 责任险 意外险 健康险')),
  wordList('n', 5, numberedParts),
  wordList('n', 8, properWords),
  wordList(
    'n',
    8,
    wordsOf(
      '空管 航管 古籍 带教 管养 社文 水务 国资 质监 城管 史志 经信 民宗 网信 安监 刑侦 经侦 户政 警务 总务 质控 客服 计生 双拥 城投 城建 交投 妇幼 迎宾 育英 明德 春蕾 博雅 树人',
    ),
  ),
  wordList(
    'n',
    11,
    wordsOf(
      '低碳 零碳 大学城 科学城 直辖市 县级市 地级市 群团 群团组织 东西部 卫健 教体 人社 住建 文旅 工信 发改 农牧 林草 卫计 文广 政教 德育 教务 院感 感控 县直 市直 区直 省直 州直 两新 两委 组织生活 组织生活会 小康 防控 村务 党务 政务 监理 书记员 管委会 城关 省立 市立 共青团员 楼宇 教工',
    ),
  ),
  wordList('n', 12, wordsOf('村 县 镇 乡 市域 县域 镇域')),
  wordList('v', 13, wordsOf('协同')),
  // 北关司法所 + 以, 加大 + 疆内外.
  wordList('n', 17, wordsOf('司法所 派出所 财政所')),
  wordList('s', 12, wordsOf('疆内 疆外 疆内外')),
  wordList('t', 9, wordsOf('汛前 汛中 汛末 汛后')),
  wordList('v', 9, wordsOf('转介 卫冕 圆梦 荣记 荣膺')),
  wordList('n', 12, wordsOf('犯罪集团 诈骗集团')),
  wordList('a', 10, wordsOf('殷切')),
  wordList('v', 10, wordsOf('包保 包联 包抓 包干 包片 包村 包户')),
  wordList(
    'i',
    11,
    wordsOf(
      '咬定青山 退圩还湖 退田还湖 退渔还湖 退耕还湖 退耕还林 退耕还草 退牧还草 山高路远 山高路险 高瞻远瞩 拾金不昧 马克思列宁主义 马列主义 各展所长 学有所长 尽其所长 发挥所长 绿水青山 青山绿水 金山银山 绿水青山就是金山银山 好山好水 村容村貌 四平八稳 大同小异 长治久安 山水林田湖草 山水林田湖草沙 山水林田湖 山水田林路',
    ),
  ),
  wordList('n', 11, long(levelWords.keys(), 3)),
  wordList('n', 13, knownPersons),
  wordList(
    'n',
    9,
    [...surnames].filter((surname) => surname.length > 1 && surname !== '东方'),
  ),
  ...placeWords,
]
