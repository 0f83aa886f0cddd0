package io.luxuan.unit.enrol;

import io.luxuan.shared.Hashes;
import io.luxuan.storage.FileStore.Kept;
import java.time.LocalDateTime;

/**
 * A unit as it registered itself.
 *
 * @param creditCode what it says its code is; the unit itself has none before it is confirmed
 * @param movedAt    since when it stands in its state
 * @param words      what the unit says with its evidence
 * @param reason     why it was returned, or what was noted at the confirmation
 * @param fileId     of the licence; null until it is handed in
 * @param joinedTo   the unit that it turned out to be
 */
public record Registration(
        String organisationId, String accountId, String unitName, String nameKey, String creditCode, String recommenderId,
        String contact, String phone, RegistrationState state, LocalDateTime registeredAt, LocalDateTime movedAt, String words,
        String reason, String fileId, String fileName, String mediaType, Long bytes, String sha256, String decidedBy, String joinedTo) {

    Kept licence() {
        return new Kept(fileId, fileName, mediaType, bytes, sha256);
    }

    /** Another one as soon as the unit hands in anew: whoever decides sends back the one of the page that they read. */
    public String seen() {
        return Hashes.sm3(movedAt + "\n" + content());
    }

    /** What a person holds against the licence, and that. */
    String content() {
        return String.join("\n", unitName, creditCode, contact, phone, String.valueOf(sha256));
    }

    public boolean hasLicence() {
        return fileId != null;
    }

    /** A badge's colour; the state is always written too. */
    public String tone() {
        return switch (state) {
            case NEW, RETURNED -> "orange";
            case WAITING -> "blue";
            case CONFIRMED -> "green";
            case JOINED -> "secondary";
        };
    }
}
