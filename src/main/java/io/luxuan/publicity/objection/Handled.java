package io.luxuan.publicity.objection;

/** What a handler found and answers. @param findings null where nothing was investigated; @param by account of the handler */
record Handled(String findings, String reply, String by) {}
