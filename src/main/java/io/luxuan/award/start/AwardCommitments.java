package io.luxuan.award.start;

import io.luxuan.award.money.LedgerAccount;
import io.luxuan.award.money.LedgerMapper;
import io.luxuan.award.money.LedgerScope;
import io.luxuan.decision.AwardCommitment;
import io.luxuan.decision.Commitments;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What projects have committed, for the caps of later lists; lost ones count while their money is out. */
@UseCase
@ForStaff
class AwardCommitments implements Commitments {
    private static final int CHUNK = 500;

    private final AwardedMapper projects;
    private final LedgerMapper ledger;
    private final Rounds rounds;

    AwardCommitments(AwardedMapper projects, LedgerMapper ledger, Rounds rounds) {
        this.projects = projects;
        this.ledger = ledger;
        this.rounds = rounds;
    }

    @Override
    public List<AwardCommitment> of(Collection<String> organisationIds) {
        Map<String, Round> known = new HashMap<>();
        return Chunks.of(organisationIds, CHUNK).stream().flatMap(chunk -> projects.of(chunk).stream()).map(project -> {
            Round round = known.computeIfAbsent(project.roundId(), rounds::get);
            return new AwardCommitment(round.programmeId(), round.year(), round.id(), project.organisationId(), project.title(),
                    project.amount());
        }).toList();
    }

    @Override
    public BigDecimal ofYear(String fund, int year, String exceptRound) {
        BigDecimal all = ledger.balances(LedgerScope.FUND_YEAR, fund, year, null).stream().map(LedgerAccount::committed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal own = projects.inRound(exceptRound);
        return own == null ? all : all.subtract(own).max(BigDecimal.ZERO);
    }
}
