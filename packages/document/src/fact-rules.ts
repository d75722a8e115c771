/** Every rule that finds facts, with what it goes by, in Chinese and English, and a text in which it finds one. */
export const factRules = {
  'quantity-digits': {
    zh: '阿拉伯数字加单位',
    en: 'a number in digits with its unit',
    example: '走访群众120户',
  },
  'quantity-numeral': {
    zh: '汉字数词加单位',
    en: 'a Chinese numeral with its unit',
    example: '走访群众三十余户',
  },
  'quantity-mask': { zh: '未填的数加单位', en: 'a blank number with its unit', example: '走访群众**户' },
  'quantity-range': { zh: '两个数之间的范围', en: 'a range between two numbers', example: '每户补贴3—5万元' },
  date: { zh: '年、月、日', en: 'a year, month or day', example: '2021年3月成立' },
  'date-range': { zh: '起止时间', en: 'a period from one date to another', example: '2022年1—9月' },
  'date-relative': { zh: '相对时间', en: 'a time told from another one', example: '今年以来，完成改造' },
  document: { zh: '书名号', en: 'between title marks', example: '印发《工作条例》' },
  'document-mispaired': {
    zh: '方向有误的书名号',
    en: 'between title marks of which one is wrong',
    example: '印发《工作条例《',
  },
  term: { zh: '引号', en: 'between quotation marks', example: '增强“四个意识”' },
  'term-mispaired': {
    zh: '方向有误的引号',
    en: 'between quotation marks of which one is wrong',
    example: '举办”朗读者”活动',
  },
  slogan: { zh: '固定的数字缩略语', en: 'a fixed formula that counts', example: '落实三会一课' },
  'event-numbered': { zh: '届次', en: 'a session by its number', example: '学习党的二十大精神' },
  'event-named': { zh: '会议名称', en: 'a session by its name', example: '全国两会召开' },
  'organization-top': {
    zh: '中央机构',
    en: 'a body of the state or the Party by name',
    example: '国务院印发',
  },
  'organization-organ': {
    zh: '组织机构通称',
    en: 'an organ that each level or unit has',
    example: '村党支部组织',
  },
  'organization-level': { zh: '层级加机构', en: 'a level and its organ in one word', example: '县委部署' },
  'organization-department': { zh: '部门名称', en: 'a department by name', example: '县委组织部部署' },
  'organization-unit': {
    zh: '领域加局、处、科',
    en: 'a field of work and the kind of department',
    example: '县畜牧兽医局部署',
  },
  'organization-committee': {
    zh: '为一项任务设立的机构',
    en: 'a body for one task',
    example: '成立防汛工作领导小组',
  },
  'organization-institution': {
    zh: '学校、医院等单位',
    en: 'a school, a hospital or the like',
    example: '县人民医院接诊',
  },
  'organization-again': {
    zh: '文中别处认定的机构',
    en: 'a body that the text tells elsewhere',
    example: '路产科查处案件，对路产科通报表扬',
  },
  'organization-short': {
    zh: '机构简称',
    en: 'the short name that a text gives a body',
    example: '澄江水务集团有限公司（以下简称澄江水务）签约',
  },
  'organization-company': { zh: '企业名称', en: 'a firm', example: '宏达物业公司签约' },
  'organization-association': {
    zh: '协会、中心、队伍',
    en: 'an association, a centre or a team',
    example: '县青年志愿者协会组织',
  },
  'organization-station': { zh: '基层站所', en: 'a local office', example: '王庄派出所走访' },
  'organization-local': { zh: '地名加机构', en: 'a body that its place tells', example: '济宁市政府部署' },
  'role-post': { zh: '职务', en: 'a post', example: '督促书记履职' },
  'role-of-body': { zh: '机构加职务', en: 'a post with its body', example: '县委书记主持' },
  'place-known': { zh: '地名表', en: 'in the gazetteer', example: '考察云南' },
  'place-formed': { zh: '专名加通名', en: 'a proper name and a class word', example: '到白石村调研' },
  'person-known': { zh: '人名表', en: 'in the list of leaders', example: '习近平总书记' },
  'person-told': {
    zh: '职务、称谓等提示的姓名',
    en: 'a name that a title or a label tells',
    example: '局长张大伟主持',
  },
  'person-again': {
    zh: '再次出现的姓名',
    en: 'a name that comes again',
    example: '局长张大伟主持，会后张大伟总结',
  },
} as const satisfies Record<string, { zh: string; en: string; example: string }>

/** The name of a rule that finds facts. */
export type FactRule = keyof typeof factRules

/** What a rule goes by, in a language; a rule that the table lacks stands for itself. */
export const ruleText = (rule: string, language: 'zh' | 'en'): string =>
  Object.hasOwn(factRules, rule) ? factRules[rule as FactRule][language] : rule
