package io.luxuan.publicity;

/** How many entries a list has. */
record NoticeCount(String noticeId, long entries) {}
