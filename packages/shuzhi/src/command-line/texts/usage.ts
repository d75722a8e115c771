import type { Text } from '../language.ts'

/** What the command says about how it was called: a wrong word, option or place. */
export const usageTexts = {
  unknownCommand: {
    zh: '没有“{name}”这个命令{meant}；可用的命令：{commands}（见 shuzhi --help）',
    en: 'there is no command “{name}”{meant}; the commands are {commands} (see shuzhi --help)',
  },
  unknownOption: {
    zh: '{command} 没有选项 {option}{meant}；见 {command} --help',
    en: '{command} has no option {option}{meant}; see {command} --help',
  },
  optionNeedsValue: {
    zh: '选项 {option} 后面要写 {value}',
    en: 'the option {option} needs {value} after it',
  },
  optionTakesNoValue: {
    zh: '选项 {option} 后面不能带值',
    en: 'the option {option} takes no value',
  },
  badChoice: {
    zh: '选项 {option} 不能是“{given}”{meant}；可选：{choices}',
    en: '{option} cannot be “{given}”{meant}; choose from {choices}',
  },
  missingOption: {
    zh: '请写明 {option}；可选：{choices}',
    en: 'say which {option}; choose from {choices}',
  },
  badCount: {
    zh: '选项 {option} 后面要写一个不小于 {least} 的整数，不能是“{given}”',
    en: '{option} needs a whole number from {least}, not “{given}”',
  },
  optionOnlyWith: {
    zh: '选项 {option} 只能与 {other} 一起用',
    en: '{option} only goes with {other}',
  },
  noPaths: {
    zh: '{command} 后面不带路径',
    en: '{command} takes no paths',
  },
  emptyPath: {
    zh: '有一个路径是空的；请写出文件、文件夹，或 .（当前文件夹）',
    en: 'a path is empty; name a file, a folder, or . for this folder',
  },
  stdinNotRead: {
    zh: '--stdin-name 用来给标准输入命名；要读取标准输入，请在路径处写 -',
    en: '--stdin-name names standard input; write - among the paths to read it',
  },
  exportNeedsPlace: {
    zh: '{format} 不能写到标准输出；请用 -o 写明文件（brat 为文件夹）',
    en: '{format} cannot go to standard output; name a file with -o (a folder for brat)',
  },
  outputsAmongInputs: {
    zh: '结果不能写入正在读取的文件夹（{folder}）；请用 -o 另选一个',
    en: 'the outputs cannot go into the folder that is read ({folder}); choose another with -o',
  },
  outputIsInput: {
    zh: '{path} 是正在读取的报告，不会被覆盖；请用 -o 另选一个位置',
    en: '{path} is a report that is being read and is not overwritten; choose another place with -o',
  },
  fixStandardInput: {
    zh: '--fix 只能改文件，不能改标准输入；请写出文件名',
    en: '--fix changes files and cannot change standard input; name the files',
  },
  watchStandardInput: {
    zh: '--watch 不能监视标准输入；请写出文件或文件夹',
    en: '--watch cannot watch standard input; name files or folders',
  },
  unknownCode: {
    zh: '没有检查项“{code}”{meant}；运行 shuzhi explain 可列出全部',
    en: 'there is no finding “{code}”{meant}; shuzhi explain lists them all',
  },
  oneCode: {
    zh: 'explain 只接受一个检查项代码，或一处位置（文件:行:列）',
    en: 'explain takes the code of one finding, or one place (FILE:LINE:COLUMN)',
  },
  placeNeeded: {
    zh: '“{file}”是一个文件；要说明其中一处，请写 文件:行 或 文件:行:列，如 {file}:3',
    en: '“{file}” is a file; a place in it is given as FILE:LINE or FILE:LINE:COLUMN, as {file}:3',
  },
} as const satisfies Record<string, Text>
