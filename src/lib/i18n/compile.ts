import { compile } from '@inlang/paraglide-js';
import { PARAGLIDE } from './options.ts';

// For the type check and unit tests, which run without Vite's plugin.
await compile(PARAGLIDE);
