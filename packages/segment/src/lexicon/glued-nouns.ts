/** Nouns that points are announced with, and that a first 一是 may stand right behind: `主要措施一是…，二是…`. Source: read off public work reports. */
export const gluedNouns: readonly string[] = [
  ...['措施', '做法', '办法', '举措', '方法', '途径', '步骤', '经验', '体会', '成效', '特点', '亮点', '变化'],
  ...['原因', '根源', '问题', '不足', '困难', '难点', '表现', '差距', '短板'],
  ...['任务', '重点', '目标', '要求', '方面', '工作', '建议', '打算'],
  // What stands for such a noun, or names it before.
  ...['其中', '包括', '主要'],
]
