import { wordsOf } from '../words/word-list.ts'

/** Characters that given names are made of (人名用字). Source: the commonest ones of 全国姓名报告 of the Ministry of Public Security, by decades. */
export const givenCharacters: ReadonlySet<string> = new Set([
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文云林海波斌宇浩凯健俊帆帅旭宁龙飞鹏鑫晨阳佳欣怡婷雪琳洁颖玲慧莉燕倩雯萍蓉',
  ...'春生金树根水木火土山德福贵财富有才旺发荣昌盛宝珠银凤莲菊香竹松柏青清源泉永长寿康安泰和顺祥瑞吉庆喜乐天正义仁礼智信忠孝诚良善贤达启晓小大新立伯仲叔季少先继承绍光辉耀宗祖世传',
  ...'卫东方南北中民主学武兵将成功胜利进步前跃振兴邦治宏鸿博思远毅恒峰岩石磐川江河湖洪涌泽润雨露霖云霄汉星辰月亮虹彩丹彤朱紫碧翠晶莹琪瑶琼瑛瑾璐珊珍玫芬芝芸茜荷莎菲蕾薇蓓蕊',
  ...'子梓轩涵萱悦宸睿哲皓然煜烨炎煊炜灿炳焕熙熠坤乾元亨利贞廷庭彬森楠桐杨柳枫桦榕棋楷梁栋材权翔翰羽鸣鹤雁骏骥骁彪虎豹麟麒延年守素淑惠娥娇媛媚婉嫣妍妮姗姣婧芹芙苗茂莹蓝冰凌冬夏秋雷电震霆丰登群众诗韵琴书画墨诺言谦逊谨慎勤俭恩典念慈爱媛景昊昕晗晖晟晴暄曦朗望朝士仕贺万千百会连来开国亮冲彦胤奇克雅花昱霁宛若依红伊俐秋军崇',
  ...'允佩侠卿君奎娴婵峥嵘忻恺悌昆昭曙曼沛淳焱琬玟珏璧祎祯禄筠绮耘舜芮荃莘蔚钊钦铎铮锐隽隆飒骅骋魁鼎亚坚尧梦欢猛爽笑纯航轶颂黎妤娓媱嫒姝妲娆姿徽恬悠慕旋旻昀昙晔暖朔枝柔栩梵歆汀汐沅沫浚淙渟湉滟漪澈澜灏炫煦熹燊玑珩琮瑄璋皎盈睦砚秉稷穗筝纶绚缘翎翊聿芃苒茗茵莺菱葳蒙蘅谧赫轲迪逍醒铠霈霓靖韶馥驰骊鸥鸾鹭黛',
  ...'一铭钰玥琛璇泓沐锦锋钧钢铁岚峻菁菡筱渊玮珂琦琰瑜璟甜聪裕雄逸韬馨鹃敬毓汝沁淇淼湘滢灵硕竣纲维萌蕴谊超锡镇雅霏保健兆劲卉妹娅娣婕存宪家岗嵩怀懿捷敦斐晋杏柱栓巧堂弟桃玖忆逢仙环改喜应友锁囤闺妞彦繁舒畅育勋澄心凡',
  ...'卓琦喆锟葵骜藩萼挺通铀章益润渤洲淑深渭溪滔潮澎潭濂瀚澍浦汶沣洵津汛涓淦沧洛泾湛溢浪澔沂杭桓檀柯栾榆槐桢橙橘梧杞柠栗枢杰榜芸苓茹荔菀蓬蔼葆蕙芷苇荻萃萦芯芊玖珂珅璀璨琎瑗琏珮璘珣琨琚奕弈弘彧彰徽恂惜惟惇愉愫憬怿拓振旸昶昱晢晰暾曜旦昂易映普智祺祈祐祚禧禹祁祉秀秦程积穆竞童端笛笙策筠简篪纬经综缙缨绒织翠翼耀耿肃胥舟航衍衡规觉训谋谕谱议记许财贡赞赢赋越趣轶辛辅轲迈迎运选逵遂道遥都闯阔阁阅阶际陵雍靓音项顶频飙香驹驭骄骐鲲鲜鸽鹄鹂鹊龄铄锴镕铨镇钟铃铂钊镜鉴锷镛烽焰炯炅烁焯烈煌炀焘岑岐屹峤崧嵘岱崇嵋峨琥琬琛玑璁瑀珈玳瓒甫笃蔓葳莎茉苑援锦力涤瑕禾予罡棣定颉鑫犇垚淼焱璟沐涤澧泓浒涯漪汉湜渝滇',
  ...'朵致夫壮今白娃野莺谣蝶鸥锁伦兆亭双培佑侯冠修滨满岳举征纪沙尼翌妙弦杉羿韧励庚寅辰楚玺灼弼含初凝嘉声帼畅美广艺默勉升午呈品响唯图圆圣威宜宣宽宾密寒岭峡弥影悟愿扬显晏沃温漫潇照牧献知稳精绿罗腾苏赛载顾高鲁郎蒲闻甲科叶基州田奋豪毕凡昶棣骢',
])

/** Words that open a given name only before a character that one is made of: 为民, 向荣, 正森. */
export const givenOpenings: ReadonlySet<string> = new Set([
  ...'之二五为向以如正才先亲可能应同均曾多来在再令老尚尔其自若阿三四得',
])

/** Given names whose last character goes on with what follows in most texts: 福来, 文才. */
export const givenPairs: ReadonlySet<string> = new Set(
  wordsOf(
    '福来 喜来 春来 运来 金来 东来 财来 雨来 凤来 开来 有来 得来 文才 有才 良才 英才 德才 树才 广才 云才 茂才 永才 贵才 志才 建才 少才 兴才 正才 有为 大为 建为 宏为 志为 永为 国为 守正 得正 自强 图强 有余 庆余 长久 永久',
  ),
)

/** Characters that close a given name (福全, 大为), and are another word wherever something follows them: 全国, 为了. */
export const givenEndings: ReadonlySet<string> = new Set([...'全为可才同'])

/** The commonest given names of Tibetans, Uyghurs, Kazakhs and Mongols, which a longer name begins with: 扎西 + 顿珠. */
export const transliteratedNames: ReadonlySet<string> = new Set(
  wordsOf(
    '扎西 卓玛 尼玛 次仁 旦增 丹增 索朗 巴桑 达瓦 格桑 央金 德吉 多吉 平措 洛桑 顿珠 白玛 嘎玛 次旺 仁青 艾尼 艾力 艾合买提 买买提 阿卜杜 阿不都 吐尔逊 玉素甫 古丽 阿依 阿迪力 热合曼 巴特尔 乌云 那仁 哈斯 其其格 乌兰 阿力木 库尔班 吾买尔 依明 索南 多杰 才让 卓嘎 拉姆 加措 贡布 旺堆 旺姆 普布 边巴 米玛 拉巴 强巴 阿旺 赤列 坚赞 益西 仁增 斯琴 宝音 苏和 额尔敦 恩和 图雅 娜仁 萨仁 托娅 其木格 格日勒 巴雅尔 阿拉坦 那顺 乌恩 朝鲁 买买提明 艾山 木合塔尔 努尔 古丽娜 帕提古丽 阿依古丽 热依汗 祖丽 玛依拉 米吉提',
  ),
)

/** Characters that Tibetan, Uyghur, Mongolian, Kazakh and foreign names are written with (音译用字). Source: the commonest ones of such names. */
export const transliterations: ReadonlySet<string> = new Set([
  ...'不丹丽义乌买亚仁依克兰其力加努卓卜古司合吉吐吾和哈嘉嘎图坚堆增多央姆娃娜孜守宝尔尼巴布帕平库德才扎拉措提斯旦旺明晋普曲曼朗木村次江沙泽洛热特玉玛珍珠班瓦甫登白米素索罗美肉艾苏西让贡赛赞边达迪逊那都里金铁阿顿马比丁别伊萨穆帖恰格库诺勒巴敖茫浩沁莫托什卡瓦额楚伽雅太',
])

/** The same that are too common in other names of places to tell one. */
export const personalTransliterations: ReadonlySet<string> = new Set([
  ...transliterations,
  ...'杜地宗毕夫万伊利坦诺洛琴南日宝音奈根雷乔霍弗詹鲍迈萨敦额朝鲁呼楞夏祖农姑汗恩卡佳娅丝莉拜赫昂茨特什瓦维伦森约翰逊波尔盖贝罗蒂芬理查菲林德费奥蒙彼得克里安东兰切仙',
  // Of Yi names.
  ...'呷牛聪惹约伍苦海乃石俄',
])
