package io.luxuan.claim.batch;

import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.claim.intake.ClaimQuery;
import io.luxuan.publicity.ListProgress;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The batches of a round, what waits for one, and one batch with its claims. */
@UseCase
public class ReadBatches {
    private final BatchMapper batches;
    private final ClaimMapper claims;
    private final ListProgress lists;
    private final Rounds rounds;

    ReadBatches(BatchMapper batches, ClaimMapper claims, ListProgress lists, Rounds rounds) {
        this.batches = batches;
        this.claims = claims;
        this.lists = lists;
        this.rounds = rounds;
    }

    /** @param list null before it is published */
    public record Line(String id, int number, boolean open, LocalDateTime formedAt, BatchSums sums, ListProgress.Standing list) {}

    /** @param newId given out with the form, so that a double click forms one batch */
    public record Page(Round round, Slice<Line> batches, String search, Slice<Claim> waiting, String newId) {}

    public record Single(Round round, Line batch, Slice<Claim> claims) {}

    /** @param before number of the batch before which the page of batches begins; null for the newest */
    @ForStaff
    public Page of(String roundId, Integer before, String search, String cursor) {
        List<Claim> waiting = claims.page(ClaimQuery.waiting(roundId, search, cursor, Slice.PAGE + 1));
        List<Batch> formed = batches.page(roundId, before, Slice.PAGE + 1);
        Slice<Line> lines = Slice.of(lines(formed), Slice.PAGE, line -> String.valueOf(line.number()));
        return new Page(rounds.get(roundId), lines, search, Slice.of(waiting, Slice.PAGE, Claim::applicationId), Ids.next());
    }

    @ForStaff
    public Single one(String batchId, String cursor) {
        Batch batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
        List<Claim> rows = claims.page(ClaimQuery.ofBatch(batch.roundId(), batchId, cursor, Slice.PAGE + 1));
        return new Single(rounds.get(batch.roundId()), lines(List.of(batch)).get(0), Slice.of(rows, Slice.PAGE, Claim::applicationId));
    }

    private List<Line> lines(List<Batch> some) {
        List<String> ids = some.stream().map(Batch::id).toList();
        Map<String, BatchSums> sums = (ids.isEmpty() ? List.<BatchSums>of() : batches.sums(ids)).stream()
                .collect(Collectors.toMap(BatchSums::batchId, one -> one));
        Map<String, ListProgress.Standing> standing = lists.of(ids);
        return some.stream().map(batch -> new Line(batch.id(), batch.number(), batch.state() == Batch.State.OPEN, batch.formedAt(),
                sums.getOrDefault(batch.id(), BatchSums.none(batch.id())), standing.get(batch.id()))).toList();
    }
}
