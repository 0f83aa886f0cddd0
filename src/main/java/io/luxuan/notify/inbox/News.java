package io.luxuan.notify.inbox;

import io.luxuan.notify.ToldKind;
import java.time.LocalDateTime;

/** News as its reader sees it. */
public record News(String id, ToldKind kind, String title, String text, String roundTitle, String link, LocalDateTime at, boolean read) {}
