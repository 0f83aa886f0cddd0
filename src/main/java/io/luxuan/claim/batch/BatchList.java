package io.luxuan.claim.batch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.award.DirectAwards;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.ListedEntry;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.Processes;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A batch as a list in publicity. Nobody takes the place of a claim that falls out. */
@Component
class BatchList implements ListSource {
    private static final int MOST = 100_000;

    private final BatchMapper batches;
    private final ClaimMapper claims;
    private final Rounds rounds;
    private final Processes processes;
    private final DirectAwards awards;
    private final MovableClock clock;
    private final MessageSource messages;

    BatchList(BatchMapper batches, ClaimMapper claims, Rounds rounds, Processes processes, DirectAwards awards,
            MovableClock clock, MessageSource messages) {
        this.batches = batches;
        this.claims = claims;
        this.rounds = rounds;
        this.processes = processes;
        this.awards = awards;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public boolean has(ListKey list) {
        return !list.isOfRound() && batches.find(list.id()).isPresent();
    }

    @Override
    public List<ListedEntry> entries(ListKey list) {
        return claims.inBatch(list.id(), ClaimState.LISTED, MOST).stream()
                .map(claim -> new ListedEntry(claim.applicationId(), claim.granted(), null)).toList();
    }

    @Override
    public String title(ListKey list) {
        int number = batches.find(list.id()).orElseThrow().number();
        return messages.getMessage("batch.title", new Object[] {rounds.get(list.roundId()).title(), String.valueOf(number)},
                Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public String texts() {
        return "notice.claims";
    }

    @Override
    public ApplicationStatus listed() {
        return ApplicationStatus.LISTED;
    }

    @Override
    public ApplicationStatus settled() {
        return ApplicationStatus.GRANTED;
    }

    /** What was paid stays; what was promised is released, and all that is open may be claimed anew. */
    @Override
    public void roundEnded(String roundId) {
        for (Batch batch : batches.inRound(roundId)) {
            if (batches.close(batch.id(), clock.now()) > 0) {
                awards.release(roundId, claims.inBatch(batch.id(), ClaimState.LISTED, MOST).stream().map(Claim::applicationId).toList());
                processes.remove(batch.id(), messages.getMessage("list.removed.ended", null, Locale.SIMPLIFIED_CHINESE));
            }
        }
        claims.closeAll(roundId, clock.now());
    }
}
