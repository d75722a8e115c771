import type { Text } from '../language.ts'

/** What the command says about a config, and about a new one. */
export const configTexts = {
  missing: {
    zh: '没有配置文件 {file}；可用 shuzhi init 新建一份',
    en: 'there is no config {file}; shuzhi init writes one',
  },
  broken: {
    zh: '配置文件 {file} 无法读取：{reason}',
    en: 'the config {file} cannot be read: {reason}',
  },
  isFolder: {
    zh: '{file} 是文件夹；请写出其中配置文件的名字，如 {file}/shuzhi.config.ts',
    en: '{file} is a folder; name the config in it, such as {file}/shuzhi.config.ts',
  },
  kind: {
    zh: '配置文件 {file} 的扩展名应为 .ts、.js、.mjs 或 .json',
    en: 'the config {file} must be named .ts, .js, .mjs or .json',
  },
  notJson: {
    zh: '{file}:{line}:{column}: 配置文件不是合法的 JSON，此处应为{expected}',
    en: '{file}:{line}:{column}: the config is no JSON; {expected} must stand here',
  },
  notParsed: {
    zh: '{file}:{line}:{column}: 配置文件有语法错误（{reason}）',
    en: '{file}:{line}:{column}: the config has a syntax error ({reason})',
  },
  imports: {
    zh: '配置文件 {file} 引入了 {name}，但找不到它；请先安装，或改正路径',
    en: 'the config {file} imports {name}, which is not there; install it, or correct its path',
  },
  exportsNothing: {
    zh: '配置文件 {file} 没有默认导出；请写成 export default defineConfig({ … })',
    en: 'the config {file} has no default export; write export default defineConfig({ … })',
  },
  wrong: {
    zh: '配置文件 {file} 有误：{reason}',
    en: 'the config {file} is wrong: {reason}',
  },
  unknown: {
    zh: '没有这一项{meant}；可用的有 {known}',
    en: 'there is no such field{meant}; there are {known}',
  },
  choice: {
    zh: '只能是 {choices} 之一',
    en: 'must be one of {choices}',
  },
  type: {
    zh: '应为{type}',
    en: 'must be {type}',
  },
  pattern: {
    zh: '应为正则表达式',
    en: 'must be a regular expression',
  },
  least: {
    zh: '不能小于 {limit}',
    en: 'must be at least {limit}',
  },
  most: {
    zh: '不能大于 {limit}',
    en: 'must be at most {limit}',
  },
  empty: {
    zh: '不能为空',
    en: 'must not be empty',
  },
  exists: {
    zh: '已有 {file}，未作改动；请直接修改它，或删除后再运行',
    en: '{file} is there already and was left as it is; change it, or remove it and run this again',
  },
  written: {
    zh: '已写入 {file}；各项都有说明，去掉行首的 // 即可启用',
    en: 'Wrote {file}; each field is explained, and takes effect without the // before it',
  },
} as const satisfies Record<string, Text>
