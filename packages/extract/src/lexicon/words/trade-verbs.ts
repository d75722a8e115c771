/**
 * Verbs of trades that a general dictionary lacks: courts, police, post and rail, banks, farms, libraries. Those with their object (装车) are in
 * `object-verbs.ts`.
 * Source: put together by hand, after the terms that the statistics and yearbooks of these trades use.
 */
export const tradeVerbs = `
vn 7 再审 抗诉
v 7 追诉 缉获 起获 抓拍 查缉 布防 导办 陪办 播发 制播 展播 续贷 妥投 集运 疏运 增运 起运 解编 试运 复运
v 7 物色 排定 劝回 自办 延接 互派 推后 叫停 推举 联办 合办 主讲 领讲 领唱 合唱 拣选 捡拾 归整 码放 堆放 挪移 调减 调增 扩编 缩编 增编 减编 撤编
v 7 参审 收运 代买 校正 记下 花费 奖罚 步巡 精读 自修 白费 调离
v 7 采选 续订 停订 补购 拦检 参访 盘整 增核 核拨 抽验 抽评 互评 互检 加派 加印 翻印 重印 返聘 续聘 续签 续租 查冻 划扣 帮销 代养 封堵 填埋 投撒 套种 套作 混种 定植 劝辞 确权
v 7 代耕 代种 飞防 统防 封育 扑救 征拆 间伐 续借 翻新 抵扣 机收 竞拍
v 7 返修 施划 回采 抽排 捣固 清筛 铣刨 打磨 施救 押运 熏蒸 扦插 放归 铺架 代收 导览 拓印
`
