package io.luxuan.decision;

/** What a meeting may do to an entry. */
enum ChangeKind {
    /** 调入 */ IN,
    /** 调出 */ OUT,
    /** 国家级，适用更高限额 */ NATIONAL,
    /** 同分选定 */ TAKE
}
