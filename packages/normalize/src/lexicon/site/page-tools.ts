import type { WordLine } from './word-line.ts'

const words = (list: string): readonly string[] => list.split(' ')

/**
 * The buttons of a web page, its menu, and the switch for the size of its letters. Of `words` none is cut by itself: 收藏 may be a heading, and 大, 中
 * and 小 head the groups of a table. Source: the article templates of government sites, newspapers and sites for documents.
 */
export const pageTools: WordLine = {
  kind: 'page-tool',
  sure: [
    ...words(
      '打印本页 打印本文 打印文章 我要打印 关闭窗口 关闭本页 关闭页面 返回顶部 返回首页 收藏本页 加入收藏 添加收藏 设为首页 设置主页 复制链接',
    ),
    ...words(
      '正文复制 收藏成功 下载本文 下载本文档 下载资源 下载文档 下载须知 快捷下载 登录下载 会员登录下载 游客一键下载 我要投稿 投稿须知 会员申请 投稿交换',
    ),
    ...words(
      '版权申诉 版权提示 侵权投诉 用户登录 立即注册 忘记密码 三方登录 微信登录 QQ登录 微信开放平台登录 加入VIP 开通VIP 免费下载 免费专享 VIP专免 合集下载',
    ),
    ...words(
      '无障碍浏览 进入旧版 手机版 电脑版 网站导航 网站首页 上传文档赚钱 色彩风格 微信信访 APP信访 短信信访 全文预览已结束 点击查看更多',
    ),
    ...[
      'ImageVerifierCode',
      '支付宝',
      '验证码',
      '获取验证码',
      '换一换',
      '还没有账号',
      '邮箱/手机',
      '帮助中心',
      '[xX×] ?关闭',
      '相关资料图',
      ...words(
        '只看该作者 倒序浏览 显示全部楼层 使用道具 电梯直达 返回列表 我来说两句 网友评论 网站地图 友情链接 视力保护色 保护视力色 收藏本文 分享到微信 复制网址',
      ),
      '资源描述',
      '文档简介',
      '文档介绍',
      '文档描述',
      '下载更新',
    ],
  ],
  words: [
    ...words(
      '下载 打印 全屏 收藏 分享 转发 朗读 语音播报 关闭 返回 纠错 我要纠错 举报 相关 书签 海报 推荐 视频 登录 注册 首页 导航 账号 密码 反馈 评论 点赞',
    ),
    ...words('字号 字体 字体大小 加大 还原 减小 放大 缩小 默认 大 中 小 超大 大字体 中字体 小字体 字大 字小'),
    ...words(
      '温馨提示 特别说明 友情提示 特殊限制 下载声明 免责声明 投诉建议 附件列表 配套讲稿 资源目录 全部分类 已注册用户请登录 admin',
    ),
    ...words(
      '政府信息公开 工作动态 联系我们 关于我们 网站声明 隐私声明 法律声明 使用帮助 浏览字号 文字大小 文章字体 楼主 回复 顶 踩 赞 微信 微博 手机APP 支付方式 分享到 English TOP RSS',
    ),
  ],
  examples: ['【打印本页】 【关闭窗口】', '我要打印', '设置主页 | 添加收藏', '忘记密码?'],
  ordinary: ['打印本页材料12份', '关闭窗口服务点3个', '下载', '大', '推荐 视频制作12部'],
}
