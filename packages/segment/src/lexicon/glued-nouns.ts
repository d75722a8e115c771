/** What a first 一是 may stand right behind: nouns that points are announced with (`主要措施一是…，二是…`), who does what they tell (`我们一是…`), and how. Source: read off public work reports. */
export const gluedNouns: readonly string[] = [
  ...['措施', '做法', '办法', '举措', '方法', '途径', '步骤', '经验', '体会', '成效', '特点', '亮点', '变化'],
  ...['原因', '根源', '问题', '不足', '困难', '难点', '表现', '差距', '短板'],
  ...['任务', '重点', '目标', '要求', '方面', '工作', '建议', '打算'],
  // What stands for such a noun, or names it before.
  ...['其中', '包括', '主要'],
  ...['我们', '咱们', '大家', '他们', '着重', '突出', '坚持', '做到', '必须', '分别', '具体'],
]
