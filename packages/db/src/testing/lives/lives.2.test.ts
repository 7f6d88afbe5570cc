import { livesOf } from './livesOf.ts';

livesOf(1, 2);
