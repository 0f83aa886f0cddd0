package io.luxuan.audit;

import io.luxuan.shared.Hashes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What is hashed of a row: the previous row's hash and all columns in their order, each as the number of its UTF-8
 * bytes, a colon, the text and a comma; a missing one is {@code -,}. Two different rows never encode alike. Hashes
 * that are stored depend on it: it never changes.
 */
final class RowEncoding {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private RowEncoding() {}

    static String hash(String previousHash, long seq, AuditRow row) {
        return Hashes.sm3(encode(previousHash, seq, row));
    }

    static String encode(String previousHash, long seq, AuditRow row) {
        StringBuilder text = new StringBuilder("luxuan-audit-1,");
        add(text, previousHash);
        add(text, Long.toString(seq));
        return columns(text, row);
    }

    /** Of a row that has no place yet. */
    static String contentHash(String id, AuditRow row) {
        StringBuilder text = new StringBuilder("luxuan-audit-row-1,");
        add(text, id);
        return Hashes.sm3(columns(text, row));
    }

    private static String columns(StringBuilder text, AuditRow row) {
        add(text, moment(row.recordedAt()));
        add(text, row.actorId());
        add(text, row.actorName());
        add(text, row.actorRole());
        add(text, row.action());
        add(text, row.subjectKind());
        add(text, row.subjectId());
        add(text, row.roundId());
        add(text, row.fromState());
        add(text, row.toState());
        add(text, row.reason());
        return text.toString();
    }

    private static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    private static void add(StringBuilder text, String field) {
        if (field == null) {
            text.append("-,");
        } else {
            text.append(field.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).append(':').append(field).append(',');
        }
    }
}
