/**
 * Menus of a web site, copied along with the page: 设为首页 | 加入收藏 | 无障碍浏览, 首页 走进汀岚 新闻中心 政务公开 办事服务. A line is one when it holds at least two names, nothing that a
 * sentence has, and most of the names are those that Chinese government sites give to their parts, one of them at least a name
 * that no report uses for what it tells of.
 */
const OF_A_SITE =
  '(?:网站)?首页|设为首页|设首页|主页|加入?收藏|收藏本站|(?:网站)?无障碍(?:浏览|阅读|版|服务)?|长者(?:模式|版|助手)|关怀(?:版|模式)|适老(?:化|版)?|老年(?:版|模式)|网站(?:地图|导航|支持IPv6|声明)|站点地图|繁體?(?:中文)?|简体?(?:中文)?|繁体(?:版|中文)?|English|EN|登录|注册|用户登录|个人中心|搜索|检索|站内(?:搜索|检索)|高级搜索|手机版|客户端|移动版|RSS|今天是.{0,20}|欢迎(?:您|访问).{0,24}|(?:走进|印象|魅力|认识|了解|美丽|魅美)\\p{Script=Han}{2,6}|\\p{Script=Han}{2,4}(?:概况|概览|旅游|风采|要闻|之窗)|新闻(?:中心|动态|资讯)|(?:部门|乡镇|镇街|图片|时政)(?:动态|新闻)|办事服务|网上办事|办事大厅|(?:政民|互动|公众)(?:互动|交流)|互动交流|领导信箱|(?:书记|县长|市长|区长|镇长)信箱|在线(?:访谈|咨询)|解读回应|数据(?:开放|发布)|数说\\p{Script=Han}{2,4}|投资(?:指南|环境)|招商引资|领导之窗|智能(?:问答|机器人)|站群导航|相关链接|友情链接|联系我们|关于我们';
const OF_ANY_KIND =
  '微信|微博|邮箱|新闻|要闻(?:动态)?|(?:政务|工作|公示)(?:动态|要闻|公告)|通知公告|公示公告|政务公开|政府信息公开|信息公开|公开(?:目录|指南|制度|年报)|政务服务|便民服务|公共服务|服务(?:大厅|中心)|公众参与|民意征集|政策解读|政策(?:法规|文件)|专题(?:专栏)?|专栏|机构(?:设置|职能|领导)|返回|\\p{Script=Han}{2,8}人民政府';
const SITE_NAME = new RegExp(`^(?:${OF_A_SITE})$`, 'u');
const NAME = new RegExp(`^(?:${OF_A_SITE}|${OF_ANY_KIND})$`, 'u');
const BETWEEN = /[\s|｜·•>＞»›﹥/／【】[\]:：]+/u;
const SENTENCE = /[。；，、！？《》（）]/;
/** Longer lines are text. */
const MAX_MENU = 200;
const MIN_NAMES = 2;
/** Share of the names that must be known. */
const MOST = 0.6;

export function isMenu(line: string): boolean {
  if (line.length > MAX_MENU || SENTENCE.test(line)) return false;
  const names = line
    .trim()
    .split(BETWEEN)
    .filter((name) => name !== '');
  if (names.length < MIN_NAMES || !names.some((name) => SITE_NAME.test(name))) return false;
  return names.filter((name) => NAME.test(name)).length >= names.length * MOST;
}
