import { compile } from '@inlang/paraglide-js';
import { letGoOfTimers } from './let-go-of-timers.ts';
import { PARAGLIDE } from './options.ts';

// For the type check and unit tests, which run without Vite's plugin.
letGoOfTimers();
await compile(PARAGLIDE);
