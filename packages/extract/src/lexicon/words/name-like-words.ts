/**
 * Common words that begin with a surname, in the format of the general ones. The general list lacks them, as its source takes them
 * for names of persons; cut into characters they would be read as such (文 + 明, 高 + 峰).
 * Source: the dictionary of jieba (MIT licence, Sun Junyi), its entries with the tag of names that are common words, read through by hand.
 */
export const nameLikeWords = `
a 7 慈祥 马虎 卓绝 渊博 荣幸 冷清
a 8 默契 奥妙 新奇 周全 陈旧 严正 高昂 灵敏 殷勤 焦黄 明智 温馨 常青 明朗 高超 高雅 时髦 洪亮 鲁莽 空旷 仁慈 清香 周详
a 9 崇高 卓越 慈善 蓬勃 凌厉 荣耀 英俊 朴素 华丽 刚毅 金黄 威武 高耸 周密 宁静
a 10 英勇 齐全 公正 辛勤 光辉 安静 宝贵 高明
a 11 光荣 古老
n 11 复合肥 复混肥 华山松 马尾松 华南虎 大闸蟹 西湖龙井 金华火腿
n 9 塘坝 下穿
n 6 主人翁 富家翁 高票 金句 万众 江海 海燕 胡麻 贺信 林权 陆海 文博 古树
n 7 金秋 红霞 旭日 巨星 钟楼 乐章 巧匠 燕麦 毛驴 才智 秋收 路基 石材 栗子 杨树
n 8 田园 小镇 田野 李子 亚军 贝壳 雷声 钱财 蓝图 胡椒 庄园 牛马 宝藏 古董 熊猫 钟声 阿姨 北斗 盖子 玛瑙 奥秘 毛发 千秋 白昼 祖母 雷霆 柳树 言辞 柏树 秋水 圣贤 富翁 宝塔 木耳 彼岸 花圃 雷雨 灵堂 华裔 容颜 利剑 西医 荆棘 秋风 盛世 黄牛 石阶 廉政 科普
n 9 博客 童子 松树 兰花 史诗 保姆 高三 豪杰 乔木 毛巾 麦子 银杏 孤儿 宾客 恩师 燕子 巴掌 黑客 林木 安危 杜鹃 巨石 孔雀 才华 史实 戈壁 古文 林子 体操 白布 白发 孟子
n 10 周转 高潮 洪水 顾客 米粉 玉石 叶子 胡子 宝贝 白领 子孙 沙滩 梅花 范畴 诸侯 元帅 孙子 雪山 丛林 马匹 老公 老虎 保健 孔子
n 11 明星 丘陵 言语 宫殿 权威 师傅 宣言 胡同 玉米 顾问 高峰 祖先 石英
n 13 文明
n 12 道德 卫星 雷达
d 7 安然 齐声 霍然 冷然
v 6 申建 高发 易发
v 7 钟爱 甘于 安享 屈居 严办 应召 盛赞 付与 施舍 矫正 招贤 盖章 勾勒 连贯 爱慕 陶冶
v 8 陶醉 扬言 敬仰 祝福 敬畏 敬佩 任凭 道谢 从政 越冬 张扬 张望 涂抹 勒索 苏醒 爱戴 施政 大修 许诺 丛生
v 9 关怀 呼唤 布满 安抚 许可 原谅 容纳 祝贺 张开 满怀 周旋 崇尚 加薪
v 10 崇拜 修正 陈述
v 13 明白
vn 10 康复
`
