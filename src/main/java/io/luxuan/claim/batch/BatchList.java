package io.luxuan.claim.batch;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.award.DirectAwards;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.claim.intake.ThingMapper;
import io.luxuan.publicity.ListKey;
import io.luxuan.publicity.ListSource;
import io.luxuan.publicity.ListedEntry;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.Processes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A batch as a list in publicity. Nobody takes the place of a claim that falls out. */
@Component
class BatchList implements ListSource {
    private static final int PAGE = 1_000;

    private final BatchMapper batches;
    private final ClaimMapper claims;
    private final ThingMapper things;
    private final Rounds rounds;
    private final Processes processes;
    private final DirectAwards awards;
    private final Applications applications;
    private final MovableClock clock;
    private final MessageSource messages;

    BatchList(BatchMapper batches, ClaimMapper claims, ThingMapper things, Rounds rounds, Processes processes,
            DirectAwards awards, Applications applications, MovableClock clock, MessageSource messages) {
        this.batches = batches;
        this.claims = claims;
        this.things = things;
        this.rounds = rounds;
        this.processes = processes;
        this.awards = awards;
        this.applications = applications;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public boolean has(ListKey list) {
        return !list.isOfRound() && batches.find(list.id()).isPresent();
    }

    @Override
    public List<ListedEntry> entries(ListKey list) {
        List<ListedEntry> all = new ArrayList<>();
        List<Claim> page = claims.listed(list.id(), null, null, PAGE);
        while (!page.isEmpty()) {
            page.forEach(claim -> all.add(new ListedEntry(claim.applicationId(), claim.granted(), null)));
            Claim last = page.get(page.size() - 1);
            page = page.size() < PAGE ? List.of() : claims.listed(list.id(), last.verifiedAt(), last.applicationId(), PAGE);
        }
        return all;
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

    /** What is due or paid stays; what was promised is released, and all that is open may be claimed anew. */
    @Override
    public void roundEnded(String roundId) {
        for (Batch batch : batches.inRound(roundId)) {
            if (batches.close(batch.id(), clock.now()) > 0) {
                release(roundId, batch.id());
                processes.remove(batch.id(), messages.getMessage("list.removed.ended", null, Locale.SIMPLIFIED_CHINESE));
            }
        }
        things.letGoAll(roundId);
        claims.closeAll(roundId, clock.now());
    }

    private void release(String roundId, String batchId) {
        List<String> page = claims.idsInBatch(batchId, ClaimState.LISTED, "", PAGE);
        while (!page.isEmpty()) {
            awards.release(roundId, page);
            applications.advance(page, Set.of(ApplicationStatus.GRANTED), ApplicationStatus.LISTED, null);
            page = claims.idsInBatch(batchId, ClaimState.LISTED, page.get(page.size() - 1), PAGE);
        }
    }
}
