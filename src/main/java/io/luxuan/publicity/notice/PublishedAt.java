package io.luxuan.publicity.notice;

import java.time.LocalDateTime;

/** Of a notice that search engines may read. */
public record PublishedAt(String id, LocalDateTime publishedAt) {}
