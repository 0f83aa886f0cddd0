package io.luxuan.award.start;

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
import java.util.Objects;

/** What projects have committed, for the caps of later lists; lost ones count while their money is out. */
@UseCase
@ForStaff
class AwardCommitments implements Commitments {
    private static final int CHUNK = 500;

    private final AwardedMapper projects;
    private final Rounds rounds;

    AwardCommitments(AwardedMapper projects, Rounds rounds) {
        this.projects = projects;
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
    public BigDecimal ofYear(Collection<String> programmes, int year, String exceptRound) {
        return rounds.ofYear(year).stream().filter(round -> programmes.contains(round.programmeId()) && !round.id().equals(exceptRound))
                .map(round -> projects.inRound(round.id())).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
