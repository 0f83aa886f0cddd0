package io.luxuan.publicity.list;

/** Where an entry of a list stands. */
public enum EntryState {
    /** 待递补公示 */ PENDING,
    /** 公示中 */ LISTED,
    /** 异议处理中 */ HELD,
    /** 取消 */ REMOVED,
    /** 已立项 */ AWARDED
}
