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
                sum -> ClawBackRules.amountIsOwed(sum, claim.outstanding()).noteAt("amount", faults),
                () -> Verdict.refused("award.money-form").noteAt("amount", faults));
        Answers.date(receivedOn).ifPresentOrElse(
                day -> ClawBackRules.notInTheFuture(day, today).noteAt("receivedOn", faults),
                () -> Verdict.refused("award.date-form").noteAt("receivedOn", faults));
        if (Texts.isBlank(bankReference) || bankReference.strip().length() > LONGEST_REFERENCE) {
            Verdict.refused("award.bank-reference").noteAt("bankReference", faults);
        } else {
            ClawBackRules.transferIsNew(bankReference.strip(), receipts).noteAt("bankReference", faults);
        }
        return faults;
    }

    BigDecimal sum() {
        return Answers.money(amount).orElseThrow();
    }

    LocalDate day() {
        return Answers.date(receivedOn).orElseThrow();
    }
}
