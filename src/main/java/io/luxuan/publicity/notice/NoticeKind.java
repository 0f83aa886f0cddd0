package io.luxuan.publicity.notice;

import java.util.Arrays;

/** What a notice announces. */
public enum NoticeKind {
    /** 申报通知 */ CALL,
    /** 名单公示 */ PROPOSED,
    /** 递补公示 */ SUPPLEMENTARY,
    /** 结果公布 */ FINAL,
    /** 结果补充 */ FINAL_SUPPLEMENT,
    /** 提前结束 */ ENDED,
    /** 更正 */ CORRECTION,
    /** 通知 */ GENERAL;

    /** Null for what is none. */
    public static NoticeKind named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public boolean isList() {
        return this == PROPOSED || this == SUPPLEMENTARY;
    }
}
