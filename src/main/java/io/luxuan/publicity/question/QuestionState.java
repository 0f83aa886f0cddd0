package io.luxuan.publicity.question;

/** Where a question stands. */
public enum QuestionState {
    /** 待答复 */ ASKED,
    /** 已公开 */ PUBLISHED,
    /** 已单独答复 */ PRIVATE
}
