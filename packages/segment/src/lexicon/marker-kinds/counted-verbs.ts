/**
 * Verbs and coverbs of one character that a number stands before where a report counts what it did by one and the same verb: `一靠…，二靠…`, `一抓…，二抓…`.
 * Not 建, whose 一建 and 二建 are licences of builders, nor 管, which the first words of three troubles begin with (一管理不规范，二管理人员少，三管网老化).
 * Source: the verbs of such series (排比) in public work reports; 黄伯荣、廖序东《现代汉语》 on 排比.
 */
export const countedVerbs: readonly string[] = [
  ...['靠', '抓', '看', '查', '促', '比', '强', '学', '讲', '评', '创', '帮', '访', '问', '听', '保'],
  ...['严', '防', '治', '改', '补', '带', '拓', '引', '优', '推', '破', '定', '做', '找', '提', '减', '降'],
  ...['争', '晒', '亮', '选', '育', '盯', '变', '重', '增', '稳', '扩', '用', '以', '从', '在', '把'],
]
