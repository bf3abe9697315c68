// What the scenarios ask for. Seconds, unless the name says otherwise.

/** Transfers of the native unit that are sent each second where a scenario says "under load". */
export const LOAD = Number(process.env.NETWORK_LOAD ?? 50);
/** Of these, the share that has to stand in blocks at the end. */
export const LOAD_INCLUDED = 0.9;

/** Finality, from the author's moment in the block until a full node calls it final. */
export const FINALITY_P50 = 5;
export const FINALITY_P99 = 10;
/** For how long it is measured. */
export const FINALITY_MEASURED = Number(process.env.NETWORK_LAG_SECONDS ?? 600);

/** From the start of five nodes with empty databases until all call block 10 final. Each compiles the runtime. */
export const START = 120;
/** The longest time without a newly final block that counts as "finality continues". */
export const PAUSE = 20;
/** Finality comes back after a stall. */
export const RESUME = 60;
/** Finality comes back after the links do: connections that died have to be made again first. */
export const HEAL = 120;
/** A restarted node has caught up. */
export const CATCH_UP = 60;
/** A new node has the final state by warp sync. */
export const WARP = 180;
/** The light client has its first proven block beyond the genesis. */
export const LIGHT = 180;
/** Blocks that may lie between "caught up" and the others' final block. */
export const NEAR = 3;
