package io.luxuan.publicity.objection;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.util.Map;

/** What has to be written about an objection. */
final class HandlingRules {
    static final int LONGEST_REPLY = 1000;
    private static final int LONGEST_FINDINGS = 10_000;
    /** Letters, digits and ideographs of what ends an objection. */
    private static final int LEAST = 10;

    private HandlingRules() {}

    static void requireReply(String reply) {
        if (Wording.saysNothing(reply) || reply.length() > LONGEST_REPLY) {
            throw new Refusal("objection.handling", Map.of("reply", "refusal.objection.reply"));
        }
    }

    /** @throws Refusal {@code objection.handling} with every field that is wrong */
    static void requireWords(ObjectionState to, String findings, String reply) {
        FieldFaults faults = new FieldFaults();
        if (to != ObjectionState.DECLINED) {
            note("findings", findings, LONGEST_FINDINGS, faults);
        }
        note("reply", reply, LONGEST_REPLY, faults);
        faults.refuse("objection.handling");
    }

    private static void note(String field, String text, int longest, FieldFaults faults) {
        if (Wording.saysNothing(text) || text.length() > longest) {
            faults.note(field, "refusal.objection." + field);
        } else if (Wording.letters(text) < LEAST) {
            faults.note(field, "refusal.objection." + field + "-short");
        }
    }
}
