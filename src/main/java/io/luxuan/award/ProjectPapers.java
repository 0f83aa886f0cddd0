package io.luxuan.award;

import io.luxuan.shared.ReadFace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What was handed in and decided of a project, to be put on paper. */
@ReadFace
public interface ProjectPapers {
    /** @throws io.luxuan.shared.NotFound when there is none */
    Facts facts(String projectId);

    /** The task statement that binds both sides, or the one that waits for approval; empty before. */
    Optional<Handed> statement(String projectId);

    /** The acceptance, or its correction, that was graded last; empty before. */
    Optional<Handed> acceptance(String projectId);

    /** @param amount in 万元; null where the policy states none */
    record Facts(String id, String roundId, String number, String title, String organisationId, String organisation, String leader,
            BigDecimal amount, LocalDate startsOn, LocalDate endsOn) {}

    /**
     * @param decidedAt null while it waits
     * @param decision  grade or outcome; null while undecided
     * @param opinion   what the acceptance experts found, without their names; null elsewhere
     */
    record Handed(LocalDateTime submittedAt, LocalDateTime decidedAt, String decision, String opinion, List<Answer> answers) {}

    /** @param text as people read it: a row of a table in each line */
    record Answer(String question, String text) {}
}
