/** Where a thread begins. Node starts it without the program's own loader, so TypeScript has to be taught to each. */
import { register } from 'tsx/esm/api';

register();
await import('./thread-work.ts');
