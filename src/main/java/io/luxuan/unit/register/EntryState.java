package io.luxuan.unit.register;

/** Where an entry stands. Only what is claimed can be decided or taken back. */
public enum EntryState {
    /** 待核实 */ CLAIMED,
    /** 已核实 */ CONFIRMED,
    /** 未通过 */ REFUSED,
    /** 已撤回 */ WITHDRAWN
}
