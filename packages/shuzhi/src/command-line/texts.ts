import type { Text } from './language.ts'

/** Everything the command says that is neither help nor a finding. */
export const texts = {
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
  typeInput: {
    zh: '正在读取标准输入：输入文本后按 Ctrl-D（Windows 为 Ctrl-Z 加回车）结束',
    en: 'reading standard input: type a text and end it with Ctrl-D (Ctrl-Z and Enter on Windows)',
  },
  stdinNotRead: {
    zh: '--stdin-name 用来给标准输入命名；要读取标准输入，请在路径处写 -',
    en: '--stdin-name names standard input; write - among the paths to read it',
  },
  exportNeedsPlace: {
    zh: '{format} 不能写到标准输出；请用 -o 写明文件（brat 为文件夹）',
    en: '{format} cannot go to standard output; name a file with -o (a folder for brat)',
  },
  emptyPath: {
    zh: '有一个路径是空的；请写出文件、文件夹，或 .（当前文件夹）',
    en: 'a path is empty; name a file, a folder, or . for this folder',
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
  configMissing: {
    zh: '没有配置文件 {file}；可用 shuzhi init 新建一份',
    en: 'there is no config {file}; shuzhi init writes one',
  },
  configBroken: {
    zh: '配置文件 {file} 无法读取：{reason}',
    en: 'the config {file} cannot be read: {reason}',
  },
  configIsFolder: {
    zh: '{file} 是文件夹；请写出其中配置文件的名字，如 {file}/shuzhi.config.ts',
    en: '{file} is a folder; name the config in it, such as {file}/shuzhi.config.ts',
  },
  configKind: {
    zh: '配置文件 {file} 的扩展名应为 .ts、.js、.mjs 或 .json',
    en: 'the config {file} must be named .ts, .js, .mjs or .json',
  },
  configNotJson: {
    zh: '{file}:{line}:{column}: 配置文件不是合法的 JSON，此处应为{expected}',
    en: '{file}:{line}:{column}: the config is no JSON; {expected} must stand here',
  },
  configNotParsed: {
    zh: '{file}:{line}:{column}: 配置文件有语法错误（{reason}）',
    en: '{file}:{line}:{column}: the config has a syntax error ({reason})',
  },
  configImports: {
    zh: '配置文件 {file} 引入了 {name}，但找不到它；请先安装，或改正路径',
    en: 'the config {file} imports {name}, which is not there; install it, or correct its path',
  },
  configExportsNothing: {
    zh: '配置文件 {file} 没有默认导出；请写成 export default defineConfig({ … })',
    en: 'the config {file} has no default export; write export default defineConfig({ … })',
  },
  configWrong: {
    zh: '配置文件 {file} 有误：{reason}',
    en: 'the config {file} is wrong: {reason}',
  },
  configUnknown: {
    zh: '没有这一项{meant}；可用的有 {known}',
    en: 'there is no such field{meant}; there are {known}',
  },
  configChoice: {
    zh: '只能是 {choices} 之一',
    en: 'must be one of {choices}',
  },
  configType: {
    zh: '应为{type}',
    en: 'must be {type}',
  },
  configPattern: {
    zh: '应为正则表达式',
    en: 'must be a regular expression',
  },
  configLeast: {
    zh: '不能小于 {limit}',
    en: 'must be at least {limit}',
  },
  configMost: {
    zh: '不能大于 {limit}',
    en: 'must be at most {limit}',
  },
  configEmpty: {
    zh: '不能为空',
    en: 'must not be empty',
  },
  configExists: {
    zh: '已有 {file}，未作改动；请直接修改它，或删除后再运行',
    en: '{file} is there already and was left as it is; change it, or remove it and run this again',
  },
  configWritten: {
    zh: '已写入 {file}；各项都有说明，去掉行首的 // 即可启用',
    en: 'Wrote {file}; each field is explained, and takes effect without the // before it',
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
  noFactThere: {
    zh: '{place} 处没有提取到事实，也没有未采用的读法',
    en: 'there is no fact at {place}, and no reading was dropped',
  },
  noPaths: {
    zh: '{command} 后面不带路径',
    en: '{command} takes no paths',
  },
  noMatch: {
    zh: '没有文件符合“{path}”',
    en: 'no file matches “{path}”',
  },
  noReports: {
    zh: '在 {paths} 里没有找到报告（.txt、.md、.html、.docx）',
    en: 'there are no reports (.txt, .md, .html, .docx) in {paths}',
  },
  missing: {
    zh: '没有这个文件或文件夹',
    en: 'there is no such file or folder',
  },
  forbidden: {
    zh: '没有读取权限',
    en: 'reading it is not allowed',
  },
  unreadable: {
    zh: '无法读取（{reason}）',
    en: 'cannot be read ({reason})',
  },
  unwritable: {
    zh: '无法写入 {path}（{reason}）；请改正，或另选一个位置',
    en: 'cannot write {path} ({reason}); mend that, or choose another place',
  },
  writingForbidden: { zh: '没有写权限', en: 'writing there is not allowed' },
  folderThere: { zh: '那里是文件夹', en: 'a folder stands there' },
  noFolderThere: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  noFileThere: { zh: '那里不是普通文件', en: 'what stands there is no plain file' },
  diskFull: { zh: '磁盘已满', en: 'the disk is full' },
  diskReadOnly: { zh: '磁盘只读', en: 'the disk is read-only' },
  notWritable: {
    zh: '无法写入（{reason}），未作修正',
    en: 'cannot be written ({reason}), so nothing in it was fixed',
  },
  notADocument: {
    zh: '不是可用的文档：{reason}',
    en: 'is no document that can be used: {reason}',
  },
  unreported: {
    zh: '{count} 份输入未能处理：',
    en: 'inputs that failed: {count}',
  },
  built: {
    zh: '已将 {count} 份报告写入 {folder}',
    en: 'Reports written to {folder}: {count}',
  },
  fixed: {
    zh: '已修正 {count} 处。',
    en: 'Fixed: {count}.',
  },
  sameLine: {
    zh: '（本行共 {count} 处）',
    en: ' ({count} in this line)',
  },
  notFixed: {
    zh: '{path}：{count} 处未改，因为改后的内容无法按原编码（{encoding}）写回',
    en: '{path}: {count} left as they are, as the file cannot be written back in its encoding ({encoding})',
  },
  totals: {
    zh: '{files} 个文件：{error} 个错误，{warning} 个警告，{info} 个提示。',
    en: 'Files: {files}. Errors: {error}, warnings: {warning}, notes: {info}.',
  },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
  more: {
    zh: '另有 {error} 个错误、{warning} 个警告未逐条列出。',
    en: 'Not listed: errors {error}, warnings {warning}.',
  },
  interrupted: {
    zh: '已中断；再运行一次即可完成',
    en: 'interrupted; run it again to complete it',
  },
  watching: {
    zh: '等待文件变化，按 Ctrl-C 结束',
    en: 'waiting for changes, Ctrl-C ends it',
  },
  watchStandardInput: {
    zh: '--watch 不能监视标准输入；请写出文件或文件夹',
    en: '--watch cannot watch standard input; name files or folders',
  },
  crash: {
    zh: '内部错误：{reason}；设 DEBUG=shuzhi 可看详情，请附上输入反馈',
    en: 'internal error: {reason}; DEBUG=shuzhi shows more; please report it with the input',
  },
} as const satisfies Record<string, Text>
