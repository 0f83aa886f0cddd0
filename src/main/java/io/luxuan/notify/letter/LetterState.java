package io.luxuan.notify.letter;

/** Of a letter. */
public enum LetterState {
    /** 待发送 */ PENDING,
    /** 发送中 */ SENDING,
    /** 已发送 */ SENT,
    /** 未送达 */ FAILED
}
