import { wordsOf } from '../words-of.ts'
import type { WordLine } from './word-line.ts'

/**
 * The buttons of a web page, its menu, and the switch for the size of its letters. What is `sure` speaks of this page or of this text; `words` head
 * lists and stand in cells of a report as well (收藏, 大, 中 and 小), and `beside` are what reports count and list every day (微信, 视频, 账号).
 * Source: the article templates of government sites, newspapers and sites for documents.
 */
export const pageTools: WordLine = {
  kind: 'page-tool',
  sure: [
    ...wordsOf(
      '打印本页 打印本文 我要打印 关闭本页 关闭页面 收藏本页 收藏本文 加入收藏 添加收藏 设为首页 设置主页',
    ),
    ...wordsOf('下载本文 下载本文档 我要投稿 版权申诉 加入VIP 开通VIP VIP专免 上传文档赚钱'),
    ...wordsOf('只看该作者 倒序浏览 显示全部楼层 使用道具 电梯直达 我来说两句 全文预览已结束 点击查看更多'),
    '[xX×] ?关闭',
  ],
  words: [
    ...wordsOf('下载 打印 全屏 收藏 分享 朗读 语音播报 关闭 返回 纠错 我要纠错 书签'),
    ...wordsOf(
      '字号 字体 字体大小 加大 还原 减小 放大 缩小 默认 大 中 小 超大 大字体 中字体 小字体 字大 字小',
    ),
    ...wordsOf(
      '温馨提示 特别说明 友情提示 特殊限制 下载声明 免责声明 版权提示 侵权投诉 投诉建议 附件列表 配套讲稿 资源目录 资源描述 文档简介 文档介绍 文档描述',
    ),
    ...wordsOf(
      '关闭窗口 返回顶部 打印文章 下载须知 快捷下载 登录下载 会员登录下载 投稿须知 免费专享 收藏成功 复制链接 复制网址 下载资源 下载文档 下载更新 免费下载 合集下载 会员申请 用户登录 立即注册 忘记密码 三方登录 微信登录 QQ登录 微信开放平台登录 已注册用户请登录 还没有账号 换一换',
    ),
    ...wordsOf(
      '联系我们 关于我们 网站声明 隐私声明 法律声明 使用帮助 无障碍浏览 进入旧版 网站导航 网站首页 网站地图 返回首页 返回列表 友情链接 网友评论 视力保护色 保护视力色',
    ),
    ...wordsOf(
      '浏览字号 文字大小 文章字体 相关资料图 楼主 顶 踩 分享到 分享到微信 邮箱/手机 admin English TOP RSS',
    ),
  ],
  beside: wordsOf(
    '微信 微博 视频 海报 评论 点赞 赞 回复 转发 举报 反馈 推荐 登录 注册 首页 导航 账号 密码 相关 全部分类 验证码 获取验证码 支付方式 支付宝 手机版 电脑版 手机APP 帮助中心 政府信息公开 工作动态',
  ),
  examples: ['【打印本页】 【关闭窗口】', '我要打印', '设置主页 | 添加收藏', '收藏 版权申诉 举报 下载'],
  ordinary: ['打印本页材料12份', '关闭窗口服务点3个', '下载', '大', '微信 微博 视频', '推荐 视频制作12部'],
}
