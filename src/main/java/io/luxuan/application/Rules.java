package io.luxuan.application;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;

/** Turns a rule's no into a refusal of the command: {@code rule.x} is told as {@code refusal.x}. */
final class Rules {
    private Rules() {}

    static void require(Verdict verdict) {
        if (verdict instanceof Verdict.Refused refused) {
            throw new Refusal(refused.code(), refused.arguments().toArray());
        }
    }
}
