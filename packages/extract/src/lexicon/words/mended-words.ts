/**
 * Words that general dictionaries call places and that are none: verbs, things and qualities. As often as there.
 * Source: the words with a tag of places in the dictionary of jieba (MIT licence, Sun Junyi), read through by hand.
 */
export const mendedWords = `
v 8 上岗 上路 归国 入海 入门 渡河 登极 密封 赞美
v 9 中断 上台 上山 下山 入市 关联 加盟 登山 中和
v 10 上马 回国 普及 云集 长大
n 7 盒饭 脐橙 托盘 伸缩缝 实刑 概算 包裹 转炉
n 9 摊 教练
n 11 手续
n 8 台风 嘉宾 贵宾 山羊 西瓜 象牙 牡丹 余脉 台基
n 9 伦理 契约 城垣 城堡 法典 舞美 都市 中密度 桥头堡
n 10 庆典 日志 深度 长度 治安 福利 阴阳 琉璃瓦 青春
n 11 城镇 阿哥
n 12 英雄 太阳 哥哥 外国
a 8 喜庆 兴旺 安宁 白嫩 莫大
a 10 古典 新鲜 神圣
a 11 美丽
d 8 立马 上门
d 10 莫非
`
