import { decomposeFile } from './test/pipeline/corpus.js';
console.log(decomposeFile('../shared/seeds/004_ec8b8ae681789475.txt').findings.map(f=>[f.rule,f.status,f.message].join(' ')).join('\n'));
