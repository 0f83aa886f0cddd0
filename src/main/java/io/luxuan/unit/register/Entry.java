package io.luxuan.unit.register;

import io.luxuan.storage.FileStore.Kept;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One statement about a unit.
 *
 * @param value      code of the dictionary, or the day of foundation
 * @param validFrom  first day on which it holds: of a title the day on which it was given
 * @param validUntil last day; null for as long as nothing ends it
 * @param reason     why it was refused or ended
 */
public record Entry(
        String id, String organisationId, String organisationName, Fact fact, String value, String level, String number,
        LocalDate validFrom, LocalDate validUntil, EntryState state, String reason, String fileId, String fileName,
        String mediaType, long bytes, String sha256, LocalDateTime claimedAt, String claimedBy, LocalDateTime decidedAt,
        String decidedBy) {

    Kept scan() {
        return new Kept(fileId, fileName, mediaType, bytes, sha256);
    }

    boolean holdsOn(LocalDate day) {
        return state == EntryState.CONFIRMED && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
