/**
 * Characters that names of places are made of (地名用字). Source: the commonest characters of village, road and river names
 * by the studies of 地名用字 (terrain, water, plants, beasts, colours, good luck), and names read in public reports.
 */

/** Characters that tell a name: what lies, grows or lives there, or what is wished to it. */
export const tellingCharacters: ReadonlySet<string> = new Set([
  ...'山水石桥河湖江海溪泉井沟岭坡坪坝塘湾庄店铺寨堡屯营关口头门楼台寺庙林滩洼峪峰岗坎埠港洲潭渡集圩墩窑窝洞城园',
  ...'屿岙礁矶垸甸塬峁',
  ...'汊浦涧崖梁塬堰圳厝埔坳垸垄垅岔峡岩崮沱泊浜泾渚渠矶碑祠庵塔亭阁驿闸陂墟垭坞岙滨浔澜涛坑壁屋叉堆坨堤磨碾窖',
  ...'柳杨松柏槐榆桃李杏梅梨枣桂柿桑竹荷莲菊兰桐梧枫樟榕椿楠杉棠葛茅芦荫树花果麻藕菱蒲薇蓉芙葵樱榴杷柑橘橙',
  ...'龙凤凰虎马牛羊鹿鹤雁鹰鹅燕麒麟狮鸾鹭鸥鸳鸯',
  ...'青白黄紫赤碧翠丹银金铜玉珠云霞虹雪',
  ...'官尾瑞祥福禄寿宁泰昌隆吉庆嘉怡锦瑶琼鑫鸿永仙佛圣卧川',
])

/** Characters that stand in names beside those: where it lies, how it looks, how many they are. */
export const companionCharacters: ReadonlySet<string> = new Set([
  ...'东南西北上下前后左右中里外一二三四五六七八九十百千万双两大小长高平圆古新老清秀明光文武安乐康兴盛德富裕仁义顺贤',
  ...'横乌汉子渔环府道孟家角嘴坎墙院场田沙土泥风春秋天月星日阳太宏红绿黑王张刘陈赵孙周吴郑冯蒋沈韩许何吕施孔曹严魏陶姜戚谢邹窦章苏潘范彭鲁韦苗方俞任袁史唐费薛雷贺倪汤滕殷罗郝',
  ...'女望临迎朝沿环映朱徐郭胡高宋邓崔程',
])

/** Characters that names of other tongues are written with in China's west and north, beside those of persons: 喀拉, 胡舒, 萨如拉. */
export const foreignCharacters: ReadonlySet<string> = new Set([...'喀彦舒如查干淖宝音浑善胡热于兰毛陶苏图根'])
