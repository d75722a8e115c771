import { type WordList, wordList, wordsOf } from '../words/word-list.ts'
import { divisions } from './divisions.ts'

/**
 * Places by name: the divisions down to the county, and what running text calls them.
 * Source of the short forms: common usage of the names in GB/T 2260; they are words of their own only where no common word is the same.
 */
const shortForms = wordsOf(`
北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州
云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 延边 恩施 湘西 凉山 甘孜 阿坝 黔西南 黔东南 黔南 楚雄 文山 西双版纳 大理
德宏 怒江 迪庆 临夏 甘南 昌吉 伊犁 延边州 恩施州 湘西州 凉山州 甘孜州 阿坝州 黔西南州 黔东南州 黔南州 楚雄州 红河州
文山州 大理州 德宏州 怒江州 迪庆州 临夏州 甘南州 昌吉州 伊犁州 雄安新区 浦东新区 滨海新区 两江新区
`)

/** Regions over several divisions, waters and ranges that reports name, and countries. */
const regions = wordsOf(`
西双版纳州 玉树州 果洛州 黄南州 海西州 海北州 伊犁州 博尔塔拉州 巴音郭楞州 克孜勒苏州 科左中旗 科左后旗 科右前旗 科右中旗 天台山 蒙顶山 瓦屋山 四明山 雁荡山 莫干山 普陀山 天目山 太姥山 龙虎山 九宫山 崀山 丹霞山 罗浮山 鼎湖山 青城山 都江堰 四姑娘山 贡嘎山 玉龙雪山 梅里雪山 苍山 梵净山 雷公山 骊山 终南山 太白山 崆峒山 麦积山 阿尔泰山 五大连池 镜泊湖 恒山 云台山 王屋山 老君山 伏牛山 大洪山 桐柏山 幕阜山 雪峰山 十万大山 大瑶山 黎母山 怀洪新河 汨罗江 南疆 北疆 东疆 东北 华东 华北 华中 华南 江淮 江汉 鄂豫皖 湘鄂赣 闽浙赣 陕甘宁 晋察冀 晋冀鲁豫 湘鄂西 川陕 攀西 川南 川东 川西 赣西 豫西 鲁西南 鲁西北 闽东北 浙西北 皖西南 湘西北 赣东北 赣西北 鄂西北 鄂西南 桂西北 桂东南 粤西北 冀东南 苏东南 皖西 皖东 鄂西 鄂东 湘南 湘北 湘中 粤港 琼北 琼南 滇中 滇西 滇南 黔中 陇东 陇南 河西走廊 松辽平原 辽西 辽北 辽南 辽中南 鲁西 鲁南 鲁中 冀中 冀南 冀东 晋北 晋南 晋中 晋东南 蒙东 蒙西 浙东 浙北 浙中 浙南 闽东 闽西 闽北 苏中 淮海 海峡西岸 成渝 关天 长株潭 环鄱阳湖 大湾区 大亚湾 虹桥 张江 前海 南沙 外高桥 洋山 曹妃甸 董家口 洋口港 防城港 黄骅港 秦皇岛港 盐田港 天府新区 滇中新区 长江新区 江北新区 兰州新区 贵安新区 湘江新区 赣江新区 哈尔滨新区 金普新区 西海岸新区
蒙古 蒙古国 尼泊尔 不丹 斯里兰卡 孟加拉国 马尔代夫 阿富汗 沙特 沙特阿拉伯 卡塔尔 科威特 巴林 阿曼 也门 约旦 黎巴嫩 塞浦路斯 格鲁吉亚 亚美尼亚 阿塞拜疆 土库曼斯坦 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 文莱 东帝汶 南苏丹 坦桑尼亚 赞比亚 津巴布韦 莫桑比克 安哥拉 刚果 喀麦隆 塞内加尔 马达加斯加 毛里求斯 毛里塔尼亚 乌干达 卢旺达 博茨瓦纳 纳米比亚 科特迪瓦 索马里 吉布提 冰岛 爱尔兰 卢森堡 斯洛伐克 斯洛文尼亚 塞尔维亚 波黑 马其顿 阿尔巴尼亚 爱沙尼亚 拉脱维亚 立陶宛 摩尔多瓦 摩纳哥 马耳他 梵蒂冈 牙买加 多米尼加 哥斯达黎加 尼加拉瓜 洪都拉斯 危地马拉 萨尔瓦多 厄瓜多尔 玻利维亚 巴拉圭 乌拉圭 阿根廷 圭亚那 斐济 萨摩亚 汤加 巴布亚新几内亚 瓦努阿图 所罗门群岛 加纳 尼日尔 马里 乍得 苏丹 加蓬 多哥 贝宁 布基纳法索 几内亚比绍 赤道几内亚 塞拉利昂 利比里亚 冈比亚 佛得角 中非共和国 布隆迪 马拉维 斯威士兰 厄立特里亚 塞舌尔 科摩罗 圣多美和普林西比 莱索托 格林纳达 伯利兹 安提瓜和巴布达 巴巴多斯 巴哈马 特立尼达和多巴哥 圣卢西亚 苏里南 海地 阿拉伯联合酋长国 列支敦士登 安道尔 圣马力诺 密克罗尼西亚 帕劳 马绍尔群岛 基里巴斯 图瓦卢 瑙鲁 库克群岛 波斯尼亚 捷克共和国 朝鲜民主主义人民共和国 越南民主共和国 老挝人民民主共和国 德意志民主共和国 德意志联邦共和国 北爱尔兰 俄罗斯联邦 大韩民国 阿拉伯联合共和国 刚果民主共和国 阿拉伯埃及共和国 苏联 前苏联 南斯拉夫 捷克斯洛伐克 民主德国 联邦德国
河内 胡志明 胡志明市 西贡 金边 仰光 曼德勒 清迈 普吉 宿务 马尼拉 雅加达 泗水 棉兰 苏门答腊 加里曼丹 婆罗洲 吉隆坡 槟城 槟榔屿 马六甲 科伦坡 加德满都 吉大港 卡拉奇 伊斯兰堡 拉合尔 喀布尔 德黑兰 巴格达 大马士革 萨那 亚丁 荷台达 安卡拉 伊斯坦布尔 塔什干 阿拉木图 比什凯克 开罗 亚历山大港 亚的斯亚贝巴 内罗毕 蒙巴萨 拉各斯 阿克拉 科纳克里 巴马科 约翰内斯堡 开普敦 哈瓦那 墨西哥城 里约热内卢 圣保罗 布宜诺斯艾利斯 圣地亚哥 加拉加斯 哥本哈根 斯德哥尔摩 奥斯陆 赫尔辛基 华沙 布拉格 布达佩斯 布加勒斯特 索非亚 贝尔格莱德 地拉那 基辅 明斯克 圣彼得堡 列宁格勒 海参崴 符拉迪沃斯托克 锡兰 暹罗 高棉 扎伊尔 上沃尔特 达荷美 坦噶尼喀 桑给巴尔 罗得西亚 莫斯科 柏林 慕尼黑 法兰克福 科隆 杜塞尔多夫 里昂 马赛 米兰 威尼斯 佛罗伦萨 都灵 奥克兰 惠灵顿 悉尼 墨尔本 堪培拉 布里斯班 珀斯 首尔 汉城 釜山 仁川 平壤 京都 名古屋 横滨 神户 札幌 北海道 新德里 孟买 加尔各答 班加罗尔 迪拜 阿布扎比 多哈 利雅得 乌兰巴托 杜尚别 雅典 旧金山 波士顿 西雅图 休斯敦 费城 底特律 拉斯维加斯 多伦多 温哥华 渥太华 蒙特利尔 利马 马德里 巴塞罗那 里斯本 布鲁塞尔 阿姆斯特丹 鹿特丹 都柏林 爱丁堡 曼彻斯特 利物浦 苏黎世 洛桑 夏威夷 苏伊士 好望角
京津冀 长三角 珠三角 粤港澳大湾区 粤港澳 环渤海 关中平原 北部湾 长江 黄河 淮河 珠江 大运河 太湖 鄱阳湖
洞庭湖 巢湖 洱海 滇池 秦岭 泰山 大别山 太行山 井冈山 西柏坡 韶山 华西村 小岗村 南街村 大寨村 青衣江 瑞金 沂蒙山 大兴安岭 小兴安岭 长白山 天山 昆仑山 祁连山 贺兰山 阴山 燕山 吕梁山 武夷山 罗霄山 武陵山 乌蒙山 六盘山 神农架 喜马拉雅山 珠穆朗玛峰 华山 嵩山 庐山 峨眉山 五台山 武当山 太行山脉 秦岭山脉
长江经济带 长江三角洲 珠江三角洲 胶东 辽东 陕北 陕南 苏北 苏南 皖北 皖南 粤北 粤东 粤西 黔北 赣南 闽南 川东北 川西北 闽西南 浙西南 黄渤海 内蒙 呼市 中关村 陆家嘴 洋浦 博鳌 横琴 雄安 浦东 渤海 南海 渤海湾 杭州湾 胶州湾
浑河 太子河 大凌河 小凌河 拉林河 呼兰河 饮马河 伊通河 东辽河 西辽河 老哈河 桑干河 潮白河 拒马河 滹沱河 滏阳河 漳河 大清河 子牙河 徒骇河 马颊河 小清河 大汶河 伊洛河 无定河 窟野河 湟水 白龙江 石羊河 疏勒河 孔雀河 叶尔羌河 伊犁河 额尔齐斯河 开都河 涪江 渠江 沮河 澧水 沅水 资水 信江 抚河 青弋江 水阳江 秋浦河 滁河 淠河 红水河 南盘江 北盘江 都柳江 九龙江 汀江 敖江 曹娥江 甬江 苕溪 飞云江 万泉河 嘉陵江 岷江 沱江 汉江 湘江 赣江 沅江 资江 闽江 瓯江 钱塘江 富春江 新安江 松花江 嫩江 乌苏里江 鸭绿江 图们江 辽河 海河 永定河 滦河 渭河 泾河 汾河 洛河 沁河 洮河 大渡河 金沙江 雅砻江 怒江 澜沧江 雅鲁藏布江 韩江 漓江 郁江 邕江 南渡江 乌江 赤水河
牛栏江 普渡河 塔里木河 沂河 沭河 泗河 颍河 涡河 沙颍河 黄浦江 苏州河 京杭大运河 微山湖 洪泽湖 骆马湖 白洋淀 衡水湖 青海湖 纳木错 博斯腾湖 抚仙湖 梁子湖 千岛湖 阳澄湖 高邮湖 琼州海峡 台湾海峡 渤海海峡
青藏高原 黄土高原 云贵高原 华北平原 东北平原 三江平原 松嫩平原 江汉平原 成都平原 四川盆地 塔里木盆地 柴达木盆地 准噶尔盆地 山东半岛 胶东半岛 辽东半岛 雷州半岛 舟山群岛
美国 英国 法国 德国 日本 韩国 朝鲜
俄罗斯 印度 越南 老挝 缅甸 泰国 新加坡 马来西亚 印度尼西亚 菲律宾 澳大利亚 新西兰 加拿大 巴西 墨西哥 意大利 西班牙 荷兰 瑞士 瑞典
中南海 保加利亚 克罗地亚 几内亚 凤凰山 狮子山 利比亚 北冰洋 北极 北欧 北美洲 北美 北非 南美 南美洲 哥伦比亚 埃塞俄比亚 大巴山 大洋洲 大阪 尼日利亚 尼罗河 巴拿马 拉丁美洲 摩洛哥 日内瓦 曼谷 波斯湾 洛杉矶 白俄罗斯 突尼斯 耶路撒冷 肯尼亚 芝加哥 葛洲坝 虎门 阿尔及利亚 黄海 黑海 东欧 西欧 亚太地区 华盛顿 南亚 西亚 东亚 中东 印尼 古巴 台北 委内瑞拉 挪威 捷克 柬埔寨 叙利亚 巴勒斯坦 山海关 智利 秘鲁 维也纳 罗马尼亚 芬兰 苏格兰 英格兰 葡萄牙 西伯利亚 长江三峡 三峡 丹麦 印度洋 土耳其 大西洋 奥地利 比利时 希腊 纽约 东京 伦敦 太平洋 巴黎 罗马 颐和园 钓鱼岛 天安门 天安门广场 海南岛
琅勃拉邦 万荣 岘港 芽庄 下龙湾 林查班 罗勇 芭堤雅 普吉岛 清莱 巴生 巴生港 新山 关丹 关丹港 古晋 巴淡岛 巴厘岛 日惹 万隆 暹粒 西哈努克 西哈努克港 马德望 皎漂 瓦城 木姐 达卡 瓜达尔 瓜达尔港 汉班托塔 比雷埃夫斯 杜伊斯堡 鹿特丹港 吉布提港 蒙巴萨港 达累斯萨拉姆 阿比让 罗安达 卢萨卡 哈拉雷 马普托 温得和克 金沙萨 坎帕拉 基加利 喀土穆 的黎波里 突尼斯市 卡萨布兰卡 蒙得维的亚 亚松森 基多 波哥大 巴拿马城 长崎 福冈 广岛 仙台 大邱 光州 济州岛 乌兰乌德 伊尔库茨克 新西伯利亚 叶卡捷琳堡 喀山 哈巴罗夫斯克 布拉戈维申斯克 乌苏里斯克 阿什哈巴德 阿斯塔纳 撒马尔罕 第比利斯 巴库 埃里温 汉诺威 斯图加特 莱比锡 热那亚 那不勒斯 瓦伦西亚 安特卫普 哥德堡 克拉科夫 萨格勒布 卢布尔雅那 里加 塔林 维尔纽斯
波兰 匈牙利 乌克兰 哈萨克斯坦 巴基斯坦 伊朗 伊拉克 以色列 阿联酋 埃及 南非 欧洲 非洲 亚洲 拉美 东南亚 中亚
`)

// Names that are common words too: prefectures among them count by their full names, or by what stands beside the short ones.
const commonWords = new Set(
  wordsOf('日照 白银 安康 朝阳 中卫 山南 阿里 来宾 兴安 大庆 解放区 平原县 通道 会同县'),
)

const prefectures = wordsOf(divisions.prefectures)
/** Counties that reports of earlier years name and that are districts, cities or parts of them today. Source: 县级以上行政区划变更情况 of the Ministry of Civil Affairs. */
const formerCounties = wordsOf(
  '盘县 达县 郫县 双流县 鄞县 吴县 嵊县 蓟县 密云县 延庆县 户县 华县 陕县 滕县 黄县 掖县 耀县 霍县 邓县 禹县 郾县 儋县 崖县 开县 梁平县 武隆县 江津县 綦江县 璧山县 铜梁县 大足县 荣昌县 潼南县 宣威县 仁怀县 福鼎县 水城县 宁乡县 浏阳县 长乐县 东台县 兴化县 海安县 临安市 富阳市 萧山市 余杭市 江干区 下城区 崇文区 宣武区 卢湾区 闸北区 南汇区 塘沽区 汉沽区 大港区 白下区 下关区 平江区 沧浪区 金阊区 吴江市 姜堰市 江都市 溧水县 高淳县 上虞市 奉化市 即墨市 胶南市 章丘市 文登市 从化市 惠阳市 潮阳市 澄海市 三水市 高明市 番禺市 花都市 顺德市 南海市 斗门县 阿城市 双城市 九台市 辽中县 藁城市 鹿泉市 栾城县 章丘县 即墨县 胶南县 文登县 荣成县',
)

const counties = [...wordsOf(divisions.counties), ...formerCounties].filter((name) => !commonWords.has(name))

// The same for cities of the county level.
const commonCities = new Set(
  wordsOf(
    '樟树 三河 东方 东宁 临海 临江 丰城 义马 乐平 北安 双河 合作 同心 大安 天长 安国 安宁 安达 尚志 应城 开原 开远 当阳 文昌 新乐 新星 新民 沙河 永安 永康 海安 海林 灯塔 玉门 神木 福安 福泉 赤水 同仁 同江 高州 高平 高安 龙泉 五常 兴平 昆玉 北屯 德兴 白杨 磐石 明光 长葛 津市 莱西 海阳 龙南 凤城 南宫 古交 阳春 无为 原平 凌源 江山 洪江 宁安 宁国 建德 富锦 连州 华亭 南安 兴城',
  ),
)

/** 昆山市 as 昆山. */
const shortCities = wordsOf(divisions.counties)
  .filter((name) => name.length >= 3 && name.endsWith('市') && !commonWords.has(name))
  .map((name) => name.slice(0, -1))
  .filter((name) => !commonCities.has(name))

/** 济宁市 as 济宁; an autonomous prefecture has its own short form. */
const shortPrefectures = prefectures
  .filter((name) => !name.endsWith('自治州'))
  .map((name) => name.replace(/(?:市|地区|盟)$/, ''))
  .filter((name) => name.length >= 2 && !commonWords.has(name))

/** Peoples (民族) that autonomous counties are named with, those whose name has no 族 in a county's first. */
const peoples =
  /(?:各族|蒙古|哈萨克|锡伯|塔吉克|(?:汉|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|怒|保安|裕固|独龙|鄂温克)族)+自治县$/

/** 南涧彝族自治县 as 南涧. */
const autonomous = counties
  .filter((name) => name.endsWith('自治县'))
  .map((name) => name.replace(peoples, ''))
  .filter((name) => name.length >= 2 && name.length <= 4)

const autonomousCounties = autonomous.map((name) => `${name}县`)

// Short names of counties that are met as other words far more often, in lists as well.
const commonCounties = new Set(
  wordsOf(
    '上党 东风 中方 丰满 光明 公安 共和 前进 前锋 南岸 南部 友好 同心 名山 和平 复兴 大同 大方 大观 大通 太和 安定 安居 宏伟 富民 富裕 小店 工农 平和 平安 平定 平房 延长 振兴 新兴 新华 民权 水城 江岸 洞口 清新 清流 湖里 爱民 石棉 运河 解放 资源 通道 长子 全州 比如 回民 天涯 芙蓉 莲花 海棠 黑水 鼓楼 双桥 台前 保康 会同 光泽 全南 全椒 定远 方正 新民 平原 沿河 平南 两当 乐业 乐都 古城 中山 东山 南山 南城 西山 西区 东区 万年 博爱 河口 海原 青山 德安 德化 福安 安平 新安 永安 武功',
  ),
)

/** Districts of cities that running text calls without 区, and whose name is no other word: 海淀 for 海淀区. Source: GB/T 2260, read through by hand. */
const districts = wordsOf(
  '海淀 丰台 昌平 顺义 怀柔 平谷 房山 石景山 门头沟 徐汇 杨浦 闵行 奉贤 嘉定 青浦 崇明 黄浦 虹口 普陀 萧山 余杭 拱墅 富阳 镇海 北仑 鄞州 奉化 上虞 柯桥 越城 吴江 相城 姑苏 锡山 武进 金坛 江宁 浦口 溧水 高淳 邗江 江都 姜堰 盐都 大丰 丹徒 番禺 花都 增城 从化 荔湾 越秀 海珠 宝安 龙岗 坪山 盐田 罗湖 福田 顺德 禅城 香洲 斗门 潮阳 澄海 惠阳 崂山 城阳 黄岛 李沧 历城 历下 槐荫 莱芜 兖州 任城 牟平 芝罘 莱山 环翠 淄川 临淄 成华 温江 双流 郫都 龙泉驿 青白江 渝中 渝北 沙坪坝 九龙坡 巴南 北碚 涪陵 永川 合川 大渡口 黔江 武清 宝坻 静海 宁河 蓟州 津南 西青 北辰 浑南 沈河 皇姑 雁塔 灞桥 未央 临潼 阎良 高陵 鄠邑 瓯海 鹿城 洞头 柯城 婺城 椒江 黄岩 硚口 蔡甸 黄陂 江夏 汉南 岳麓 望城 雨花 集美 海沧 翔安 同安 思明 长乐 马尾 晋安 洛江 泉港 荔城 涵江 蜀山 庐阳 瑶海 包河 邕宁 武鸣 呈贡 官渡 东川 晋宁 乌当 观山湖 埇桥 谯城 颍泉 颍州 颍东 贵池 郾城 召陵 涧西 洛龙 偃师 孟津 邯山 丛台 肥乡 永年 藁城 鹿泉 栾城 曹妃甸 丰润 丰南 抚宁 清苑 徐水 满城 崇礼 宣化',
)

/** Parts of provinces by their side: 赣北. */
const provinceSides = [...'苏浙皖赣鄂湘鲁豫冀晋陕陇川滇黔粤桂闽琼渝蒙疆藏辽'].flatMap((province) =>
  wordsOf('东 西 南 北 东南 西南 东北 西北').map((side) => province + side),
)

/** Cities abroad whose names are other words too. */
const foreignCities = wordsOf('万象 海防 汉堡 顺化 大田')

/** 砚山县 as 砚山, and what of the names above is another word too: places only where what stands beside them says so. */
export const shortNames: ReadonlySet<string> = new Set([
  ...[
    ...counties.filter((name) => /^.{2,3}县$/u.test(name)).map((name) => name.slice(0, -1)),
    ...autonomous,
  ].filter((name) => !commonCounties.has(name)),
  ...commonCities,
  ...foreignCities,
  ...districts,
  ...wordsOf('日照 白银 安康 朝阳 中卫 山南 阿里 来宾 大庆'),
])

/** Provinces, in full and short form; the four cities that are provinces are read with their districts. */
export const provinceNames: ReadonlySet<string> = new Set([
  ...wordsOf(divisions.provinces),
  ...shortForms
    .slice(0, shortForms.indexOf('台湾') + 1)
    .filter((name) => !/^(?:北京|天津|上海|重庆)$/.test(name)),
])

/** Every place that is known by its name. */
export const placeNames: ReadonlySet<string> = new Set([
  ...wordsOf(divisions.provinces),
  ...prefectures,
  ...counties,
  ...shortForms,
  ...shortPrefectures,
  ...shortCities,
  ...autonomousCounties,
  ...regions,
  ...provinceSides,
])

/** The characters that stand for a division in the name of a line: the first two of each. */
export const divisionCharacters: ReadonlySet<string> = new Set(
  [...prefectures, ...counties].flatMap((name) =>
    [...name.slice(0, 2)].filter((character) => !/[市县区州]/.test(character)),
  ),
)

// Names of one character and 县 (和县, 成县) are met by chance, so they weigh little.
const isChanceName = (name: string): boolean => name.length < 3 && counties.includes(name)

/** Short names for the dictionary, so weak that any other reading wins. */
export const countyWords = wordList(
  'ns',
  3,
  [...shortNames].filter((name) => !placeNames.has(name)),
)

// The one division whose name is cut by 年内, a word: 2004年 + 内蒙古. 年 is none, so only a weight like this wins.
const strongNames = wordsOf('内蒙古 内蒙古自治区')

/** The places as a list for the dictionary. */
export const placeWords: readonly WordList[] = [
  wordList(
    'ns',
    13,
    [...placeNames].filter((name) => !isChanceName(name)),
  ),
  wordList('ns', 2, [...placeNames].filter(isChanceName)),
  wordList('ns', 30, strongNames),
]

/**
 * Short names that other words make by chance where they meet, or that are words which the dictionary lacks: 同心同德, 皖江 + 城市.
 * What stands beside them must tell them, as with names that are other words.
 */
export const chanceNames: ReadonlySet<string> = new Set(
  wordsOf(
    '万象 海防 汉堡 顺化 大田 东至 樟树 金平 无极 木兰 裕民 改则 田林 和政 政和 突泉 温泉 商城 同德 江城 新丰 黄梅 安宁 桂东 滨海 三台 东平 广宁 新源 通江 新和 江达 石城 兴文 新乐 金沙 明水 龙门 白水 大城 大厂 三江 平江 长白 龙山 钟山 黄龙 沙河 东海 泰和 同仁 金塔 长兴 新河 新田 和顺 兴和 永和 永丰 云和 安化 大足 金湖 长安 海安 东方 文昌 应城 大安 高安 永安 永康 安国 安达 高平 江山 阳春 无为 原平 凤城 天长 当阳 龙泉 沁水 长寿 武定 武宣 宁远 化德 建德 修文 修武 宣化 正安 正宁 广南 太康 龙川 龙江 平安 平顺 罗山 罗平 双江 双湖 三原 三水 三元 大化 大新 大英 大关 大余 武乡 文水 文成 文山 合作 开原 开远 玉门 神木 赤水 古交 津市 洪江 宁国 连州 白杨 北屯 磐石 明光 灯塔 福泉 海林 尚志 富锦 北安 宁安 双河 临海 临江 三河 东宁 乐平 高州 五常 兴平 昆玉 德兴 莱西 龙南 南宫 凌源 大庆 兴城 白银 安康 朝阳 中卫 山南 阿里 来宾 同江 义马 丰城 新星',
  ),
)
