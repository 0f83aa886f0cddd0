package io.luxuan.claim.intake;

import io.luxuan.shared.NameKey;
import io.luxuan.shared.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 一次性: what a programme pays once is asked for at the door and again before a claim is found payable. */
final class OnceRules {
    private OnceRules() {}

    /**
     * What stands for the claim among all of its programme's, in whatever window.
     *
     * @param subject answer that names what is paid for once, such as the platform; null where it is the unit itself
     */
    public static String key(String programmeId, String organisationId, String subject) {
        String unit = programmeId + ":" + organisationId;
        return subject == null ? unit : unit + ":" + sha256(plain(subject));
    }

    /** @param holder the application that holds the key; null for none */
    public static Verdict nobodyElseHolds(String holder, String applicationId) {
        return holder == null || holder.equals(applicationId) ? Verdict.ALLOWED : Verdict.refused("claim.once");
    }

    /** What stands for a thing among all claims of one register. @param named such as an invoice's number */
    static String thing(String register, String named) {
        return register + ":" + sha256(plain(named));
    }

    /** @param held by another claim, on its way or paid; @param again by an earlier row of the same claim */
    static Verdict thingIsFree(Thing thing, boolean held, boolean again) {
        if (plain(thing.named()).isEmpty()) {
            return Verdict.refused("claim.thing-nameless", thing.label(), thing.named());
        }
        if (held) {
            return Verdict.refused("claim.thing-held", thing.label(), thing.named());
        }
        return again ? Verdict.refused("claim.thing-twice", thing.label(), thing.named()) : Verdict.ALLOWED;
    }

    /** @param holds whether the unit was granted an award of this programme before */
    public static Verdict neverAwarded(boolean holds) {
        return holds ? Verdict.refused("claim.once-awarded") : Verdict.ALLOWED;
    }

    /** Full width, spaces, what nobody sees, dashes and other marks make no other platform or invoice of it. */
    static String plain(String subject) {
        return NameKey.of(subject).replaceAll("\\p{S}", "");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
