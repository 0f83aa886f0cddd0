package io.luxuan.publicity.notice;

/** How many entries a list has. */
public record NoticeCount(String noticeId, long entries) {}
