package io.luxuan.award.clawback;

import io.luxuan.award.project.Answers;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody typed of a transfer. */
record Repayment(String amount, String receivedOn, String bankReference) {
    private static final int LONGEST_REFERENCE = 100;

    /** By field, the first thing wrong with each. */
    Map<String, Refused> faults(ClawBack claim, Collection<Receipt> receipts, LocalDate today) {
        Map<String, Refused> faults = new LinkedHashMap<>();
        Answers.money(amount).ifPresentOrElse(
                sum -> note(faults, "amount", ClawBackRules.amountIsOwed(sum, claim.outstanding())),
                () -> note(faults, "amount", Verdict.refused("award.money-form")));
        Answers.date(receivedOn).ifPresentOrElse(
                day -> note(faults, "receivedOn", ClawBackRules.notInTheFuture(day, today)),
                () -> note(faults, "receivedOn", Verdict.refused("award.date-form")));
        if (Texts.isBlank(bankReference) || bankReference.strip().length() > LONGEST_REFERENCE) {
            note(faults, "bankReference", Verdict.refused("award.bank-reference"));
        } else {
            note(faults, "bankReference", ClawBackRules.transferIsNew(bankReference.strip(), receipts));
        }
        return faults;
    }

    BigDecimal sum() {
        return Answers.money(amount).orElseThrow();
    }

    LocalDate day() {
        return Answers.date(receivedOn).orElseThrow();
    }

    private static void note(Map<String, Refused> faults, String field, Verdict verdict) {
        if (verdict instanceof Refused refused) {
            faults.put(field, refused);
        }
    }
}
