import { seededRandom } from '../../src/model/random.js';

/**
 * Sentences as yearly reports are made of them: a clause or two to five, each put together from set phrases; and families of them, of very different sizes, whose members differ in a number, a word, a clause or nothing.
 */
const HOW = [
  '进一步',
  '切实',
  '不断',
  '积极',
  '认真',
  '严格',
  '及时',
  '全面',
  '持续',
  '大力',
  '主动',
  '着力',
  '稳步',
  '扎实',
  '',
];
const DO =
  '加强 完善 健全 规范 推进 落实 深化 强化 提升 优化 拓宽 细化 开展 做好 建立 明确 改进 加大 丰富 梳理 公开 发布 更新 整理 编制 修订 组织 部署 检查 督促 回应 解读 受理 办理'.split(
    ' ',
  );
const WHAT =
  '政府信息 政务信息 公开目录 公开指南 重点领域信息 财政预决算 惠民政策 民生保障 农业补贴 土地征收 危房改造 低保救助 医疗救助 村务 环境整治 安全生产 食品安全 扶贫资金 项目建设 行政执法 权责清单 办事指南 依申请公开 政策文件 便民服务 乡村振兴 集体资产 防汛抗旱 教育卫生 就业创业 养老保险 信访 河长制 森林防火 宅基地审批'.split(
    ' ',
  );
const OF =
  '工作机制 管理制度 公开内容 发布渠道 审查程序 责任分工 更新频率 业务培训 监督考核 档案管理 栏目建设 公开力度 宣传力度 办理流程 服务水平 队伍建设 平台建设 反馈机制 保密审查 台账 清单 公开时限 解读质量 公开意识 工作效率'.split(
    ' ',
  );
const WHERE =
  '通过政府网站 利用微信公众号 在公开栏 依托便民服务大厅 借助村村响广播 结合主题党日 围绕群众关心的问题 针对薄弱环节 按照上级要求 会同各部门 由办公室牵头 对照考核指标 聚焦重点事项 在每季度末 在工作例会上 组织各村干部 安排专人'.split(
    ' ',
  );
const END =
  '确保信息真实准确 让群众看得懂 接受社会监督 保障群众知情权 取得较好成效 做到应公开尽公开 方便群众查询 提高群众满意度 防止泄密事件发生 促进依法行政 形成长效机制 增强工作透明度'.split(
    ' ',
  );
const COUNTS = '条 件 次 篇 人次 期 场 份 个 项'.split(' ');

export function* formulaicSentences(count: number, seed = 1): Generator<string, void, void> {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const one = (from: readonly string[]): string => from[below(from.length)] as string;
  const clause = (): string => {
    switch (below(5)) {
      case 0:
        return one(WHERE) + one(DO) + one(WHAT) + one(OF);
      case 1:
        return one(HOW) + one(DO) + one(WHAT) + one(OF);
      case 2:
        return `${one(DO)}${one(WHAT)}${below(400)}${one(COUNTS)}`;
      case 3:
        return one(HOW) + one(DO) + one(OF) + '和' + one(WHAT) + one(OF);
      default:
        return one(WHAT) + one(OF) + one(END);
    }
  };
  const edited = (clauses: readonly string[]): string[] => {
    const next = [...clauses];
    const at = below(next.length);
    switch (below(6)) {
      case 0:
        next[at] = clause();
        break;
      case 1:
        next.splice(at, 0, one(END));
        break;
      case 2:
      case 3:
        next[at] = (next[at] as string).replace(/\d+/u, () => String(below(400)));
        break;
      case 4: {
        const [from, to] = [one(OF), one(OF)];
        return next.map((text) => text.replace(from, to));
      }
      default:
        next[at] = one(HOW) + (next[at] as string);
    }
    return next;
  };
  for (let made = 0; made < count;) {
    const base = Array.from({ length: 2 + below(4) }, clause);
    // Most sentences are alone; few families are large.
    const size = random() < 0.7 ? 1 : Math.min(200, Math.floor(2 / Math.pow(random(), 0.8)));
    for (let k = 0; k < size && made < count; k++, made++) {
      let member = base;
      for (let edits = k === 0 ? 0 : below(4); edits > 0; edits--) member = edited(member);
      yield member.join('');
    }
  }
}
