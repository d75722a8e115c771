/**
 * Surnames (姓氏), the most frequent first; those of two characters last. Many are words of their own too (于, 方, 时): who looks for
 * names leaves out those that are words more often where he looks.
 * Source: the commonest ones of the national registry (公安部户政管理研究中心, 2020), then 百家姓.
 */
export const surnames: readonly string[] = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
  ...'萧傅阎洪赖鞠奚茅屠冀浦茹荀储芮戎邸訾郗楚亓逯隗逄竺邰阙揭漆粟晁胥燕廉匡栗鄢郁阚荆谌郜蔺雍冼常封初谈昌闻祖惠官占练敬劳幸花战原戈云伊丰',
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '令狐',
  '公孙',
  '慕容',
  '司徒',
  '夏侯',
  '尉迟',
]
