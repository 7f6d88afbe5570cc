import { livesOf } from './livesOf.ts';

livesOf(0, 2);
