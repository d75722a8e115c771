import { wordsOf } from './word-list.ts'

/** Characters that given names are made of (人名用字). Source: the commonest ones of 全国姓名报告 of the Ministry of Public Security, by decades. */
export const givenCharacters: ReadonlySet<string> = new Set([
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文云林海波斌宇浩凯健俊帆帅旭宁龙飞鹏鑫晨阳佳欣怡婷雪琳洁颖玲慧莉燕倩雯萍蓉',
  ...'春生金树根水木火土山德福贵财富有才旺发荣昌盛宝珠银凤莲菊香竹松柏青清源泉永长寿康安泰和顺祥瑞吉庆喜乐天正义仁礼智信忠孝诚良善贤达启晓小大新立伯仲叔季少先继承绍光辉耀宗祖世传',
  ...'卫东方南北中民主学武兵将成功胜利进步前跃振兴邦治宏鸿博思远毅恒峰岩石磐川江河湖洪涌泽润雨露霖云霄汉星辰月亮虹彩丹彤朱紫碧翠晶莹琪瑶琼瑛瑾璐珊珍玫芬芝芸茜荷莎菲蕾薇蓓蕊',
  ...'子梓轩涵萱悦宸睿哲皓然煜烨炎煊炜灿炳焕熙熠坤乾元亨利贞廷庭彬森楠桐杨柳枫桦榕棋楷梁栋材权翔翰羽鸣鹤雁骏骥骁彪虎豹麟麒延年守素淑惠娥娇媛媚婉嫣妍妮姗姣婧芹芙苗茂莹蓝冰凌冬夏秋雷电震霆丰登群众诗韵琴书画墨诺言谦逊谨慎勤俭恩典念慈爱媛景昊昕晗晖晟晴暄曦朗望朝士仕贺万千百会连来开国亮冲彦胤奇克雅花昱霁宛若依红伊俐秋军崇',
])

/** What a person is by work or standing; a name can stand right behind it: 民警高建军. */
export const occupations: ReadonlySet<string> = new Set(
  wordsOf(`
民警 辅警 交警 教师 老师 班主任 医生 护士 医师 大夫 村医 药师 党员 老党员 村民 居民 职工 员工 工人 队员 学生 学员 同学 法官 检察官 律师 记者 农民 患者 当事人 被告人 被执行人 犯罪嫌疑人 嫌疑人
户主 贫困户 低保户 脱贫户 监测户 困难户 五保户 特困户 养殖户 种植户 农户 残疾人 企业家 创业者 致富能手 大户 种植大户 养殖大户 志愿者 战士 烈士 市民 退役军人 退伍军人 复员军人 老人 孤儿 劳模 劳动模范 全国劳模
工匠 标兵 模范 选手 专家 博士 硕士 教授 副教授 研究员 技术员 农技员 技师 司机 驾驶员 消防员 村干部 包村干部 乡贤 业主 家长 同事 战友 妻子 丈夫 儿子 女儿 父亲 母亲 爱人 选调生 大学生 研究生 老板 特派员 科技特派员 导师 学者 青年 少年 女工
建档立卡户 户 原告 被告 申请人 被申请人 法官助理 助理 书记员 军嫂 五老 老兵 老干部 技工 绣娘 传承人 书法家 画家 作家 运动员 教练 调解员 人民调解员 陪审员 护林员 保洁员 公证员 好人 道德模范
`),
)

/** Characters that Tibetan, Uyghur, Mongolian, Kazakh and foreign names are written with (音译用字). Source: the commonest ones of such names. */
export const transliterations: ReadonlySet<string> = new Set([
  ...'不丹丽义乌买亚仁依克兰其力加努卓卜古司合吉吐吾和哈嘉嘎图坚堆增多央姆娃娜孜守宝尔尼巴布帕平库德才扎拉措提斯旦旺明晋普曲曼朗木村次江沙泽洛热特玉玛珍珠班瓦甫登白米素索罗美肉艾苏西让贡赛赞边达迪逊那都里金铁阿顿马比丁别伊萨穆帖恰格库诺勒巴敖茫浩沁莫',
])
