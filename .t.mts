import { read, outline } from './test/segment/outline.js';
import { classified, statementsIn, HEADINGS } from './test/classify/classified.js';
const s=`溪前镇2021年政府信息公开工作年度报告\n${HEADINGS.problems}\n一是公开**内容**不够\n- 2 -\n全面；二是更新不及时。\n`;
const r=read(s);console.log(r.text, r.segmented.sections.map(x=>outline(r.text,x.blocks)));
console.log(statementsIn('problems','部分干部对公开的重要性认识不足，宣传力度不够，公开内容不具体。'));
console.log(statementsIn('problems','宣传力度不够，公开内容不具体。'));
console.log(statementsIn('problems','宣传工作力度不够，公开内容不具体。'));
