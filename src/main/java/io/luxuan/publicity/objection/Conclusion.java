package io.luxuan.publicity.objection;

import java.time.LocalDateTime;

/** What a handler wrote. @param reply what the objector reads; @param settledAt null while it goes on */
public record Conclusion(String findings, String reply, String handledBy, LocalDateTime handledAt, LocalDateTime settledAt) {}
