/**
 * The year before the first of each era (年号) that reports on history and relics reckon in, and the dynasties that stand before one.
 * Source: 中国历史纪年表 in the appendix of 现代汉语词典.
 */
export const eras: ReadonlyMap<string, number> = new Map([
  ['民国', 1911],
  ['宣统', 1908],
  ['光绪', 1874],
  ['同治', 1861],
  ['咸丰', 1850],
  ['道光', 1820],
  ['嘉庆', 1795],
  ['乾隆', 1735],
  ['雍正', 1722],
  ['康熙', 1661],
  ['顺治', 1643],
  ['崇祯', 1627],
  ['天启', 1620],
  ['万历', 1572],
  ['隆庆', 1566],
  ['嘉靖', 1521],
  ['正德', 1505],
  ['弘治', 1487],
  ['成化', 1464],
  ['正统', 1435],
  ['宣德', 1425],
  ['永乐', 1402],
  ['洪武', 1367],
])

export const dynasties: ReadonlySet<string> = new Set('明清')
