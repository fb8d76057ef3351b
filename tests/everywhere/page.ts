// page.ts - the round in a page, for browser.mjs to start.
import { round } from "./round.js";

Object.assign(globalThis, { round });
