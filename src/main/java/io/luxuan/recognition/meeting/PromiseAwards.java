package io.luxuan.recognition.meeting;

import io.luxuan.application.ApplicationAmounts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.award.DirectAwards;
import io.luxuan.award.DirectAwards.Wish;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.recognition.judging.Judged;
import io.luxuan.recognition.judging.JudgedMapper;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger leaves of each award is what is published; a title is published also where no money is left. */
@UseCase
class PromiseAwards {
    private static final int CHUNK = 100;

    private final JudgedMapper judged;
    private final Applications applications;
    private final DirectAwards awards;
    private final ApplicationAmounts amounts;
    private final Rounds rounds;

    PromiseAwards(JudgedMapper judged, Applications applications, DirectAwards awards, ApplicationAmounts amounts, Rounds rounds) {
        this.judged = judged;
        this.applications = applications;
        this.awards = awards;
        this.amounts = amounts;
        this.rounds = rounds;
    }

    /** Answers whether awards remain for another chunk; nothing to do where the programme gives none. */
    @Transactional
    @ForSystem
    public boolean some(String roundId) {
        Programme programme = rounds.programmeOf(roundId);
        Funding funding = programme.funding();
        if (!funding.statesAmounts()) {
            return false;
        }
        List<Judged> open = judged.inRound(roundId).stream()
                .filter(one -> Boolean.TRUE.equals(one.recognised()) && one.amount() == null).toList();
        Chunks.each(open.stream().filter(one -> !one.isAwarded(programme.recognition())).map(Judged::applicationId).toList(), some ->
                judged.promise(some.stream().collect(Collectors.toMap(Function.identity(), id -> BigDecimal.ZERO))));
        List<String> waiting = open.stream().filter(one -> one.isAwarded(programme.recognition())).map(Judged::applicationId).toList();
        List<String> chunk = Chunks.first(waiting, CHUNK);
        if (!chunk.isEmpty()) {
            Map<String, ApplicationSummary> byId = applications.byIds(chunk);
            Map<String, BigDecimal> sums = sums(programme, byId);
            List<Wish> wishes = chunk.stream().map(byId::get).map(one ->
                    new Wish(one.id(), one.organisationId(), one.title(), sums.get(one.id()))).toList();
            judged.promise(awards.promise(roundId, wishes));
        }
        return waiting.size() > chunk.size();
    }

    private Map<String, BigDecimal> sums(Programme programme, Map<String, ApplicationSummary> byId) {
        return programme.funding().type() == FundingType.COMPUTED ? amounts.computed(programme, byId.keySet())
                : byId.values().stream().collect(Collectors.toMap(ApplicationSummary::id,
                        one -> amount(programme.funding(), one.requestedAmount())));
    }

    /** In 万元: what was asked for, and never above the cap. */
    static BigDecimal amount(Funding funding, BigDecimal requested) {
        boolean fixed = funding.type() == FundingType.FLAT || requested == null;
        return (fixed ? funding.cap() : funding.cap().min(requested)).setScale(2, RoundingMode.DOWN);
    }
}
