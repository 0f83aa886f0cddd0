package io.luxuan.claim.payment;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.award.AwardFacts;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimQuery;
import io.luxuan.programme.PayeeQuestions;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whom a batch pays how much, with account numbers: whoever asks has looked whether this person may see these. */
@Component
public class PaymentRows {
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

    private final ClaimMapper claims;
    private final ApplicationFacts applications;
    private final AwardFacts awards;
    private final Rounds rounds;
    private final MessageSource messages;

    PaymentRows(ClaimMapper claims, ApplicationFacts applications, AwardFacts awards, Rounds rounds,
            MessageSource messages) {
        this.claims = claims;
        this.applications = applications;
        this.awards = awards;
        this.rounds = rounds;
        this.messages = messages;
    }

    /** One after the other without those that are held back, and the sums in the last line: place, number, unit, holder, account, bank, 万元, yuan. */
    public void each(String roundId, String batchId, PaymentLines lines) throws IOException {
        PayeeQuestions payee = rounds.programmeOf(roundId).claimRule().payee();
        BigDecimal sum = BigDecimal.ZERO;
        int number = 0;
        List<Claim> page = page(roundId, batchId, null);
        while (!page.isEmpty()) {
            Map<String, Map<String, String>> answers = answers(payee, page);
            Set<String> held = awards.heldBack(page.stream().map(Claim::applicationId).toList());
            for (Claim claim : page) {
                if (claim.state().isFunded() && !held.contains(claim.applicationId())) {
                    lines.line(line(++number, claim, payee, answers.getOrDefault(claim.applicationId(), Map.of())));
                    sum = sum.add(claim.granted());
                }
            }
            page = page(roundId, batchId, page.get(page.size() - 1).applicationId());
        }
        lines.line(List.of(messages.getMessage("payments.sum", null, Locale.SIMPLIFIED_CHINESE), "", "", "", "", "", plain(sum),
                plain(sum.multiply(YUAN))));
    }

    private List<Claim> page(String roundId, String batchId, String after) {
        return claims.page(ClaimQuery.ofBatch(roundId, batchId, after, Chunks.ROWS));
    }

    private Map<String, Map<String, String>> answers(PayeeQuestions payee, List<Claim> page) {
        return payee.keys().isEmpty() ? Map.of()
                : applications.answers(page.stream().map(Claim::applicationId).toList(), payee.keys());
    }

    private List<String> line(int number, Claim claim, PayeeQuestions payee, Map<String, String> answers) {
        List<String> texts = new ArrayList<>(List.of(String.valueOf(number), claim.numberText(), claim.organisationName()));
        Stream.of(payee.holder(), payee.number(), payee.bank())
                .forEach(key -> texts.add(key == null ? "" : answers.getOrDefault(key, "")));
        texts.add(plain(claim.granted()));
        texts.add(plain(claim.granted().multiply(YUAN)));
        return texts;
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
