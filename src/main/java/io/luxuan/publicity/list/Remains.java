package io.luxuan.publicity.list;

/** What is still open of a round's publicity after a settlement; the process goes its way by it. */
enum Remains {
    /** 递补同分，待会商 */ TIED,
    /** 尚有项目在公示或异议处理中 */ ENTRIES,
    /** 全部办结 */ NOTHING
}
