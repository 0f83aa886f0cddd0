package io.luxuan.notify.told;

import io.luxuan.notify.ToldKind;
import java.time.LocalDateTime;

/** News for one person. @param readAt null before */
public record ToldRow(
        String id, ToldKind kind, String subjectId, String occasion, String recipientId, String roundId, String roundTitle,
        String numberText, String title, LocalDateTime untilAt, String link, LocalDateTime toldAt, LocalDateTime readAt) {
    public boolean isRead() {
        return readAt != null;
    }
}
