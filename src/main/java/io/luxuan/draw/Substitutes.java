package io.luxuan.draw;

import io.luxuan.draw.ChangeLinkMapper.ChangeLink;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.transaction.annotation.Transactional;

/** Seats that change hands after a draw: by the next value of its chain, or by hand; both stay in the record. */
@UseCase
public class Substitutes {
    private final DrawCommitmentMapper commitments;
    private final FrozenPools pools;
    private final SeatChangeMapper changes;
    private final LinkChanges links;
    private final MovableClock clock;

    Substitutes(DrawCommitmentMapper commitments, FrozenPools pools, SeatChangeMapper changes, LinkChanges links,
            MovableClock clock) {
        this.commitments = commitments;
        this.pools = pools;
        this.changes = changes;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Takes the next value of the chain and the first expert in its order whom the rules allow.
     *
     * @param gone   draw number of who left, null when not of the pool
     * @param whyNot the code of the first rule that refuses an expert (by draw number), or null
     */
    @ForManagers
    @Transactional
    public Optional<Integer> next(String commitmentId, String application, int seat, Integer gone, IntFunction<String> whyNot) {
        DrawCommitment commitment = locked(commitmentId);
        int number = commitment.chainNext();
        if (commitments.takeNumber(commitmentId, number) == 0) {
            throw new Refusal("draw.stale");
        }
        List<Skip> skips = new ArrayList<>();
        for (int expert : order(commitment, application, number)) {
            String reason = whyNot.apply(expert);
            if (reason == null) {
                keep(commitment, SeatChange.SUBSTITUTE, number, application, seat, gone, expert, skips);
                return Optional.of(expert);
            }
            skips.add(new Skip(expert, reason));
        }
        keep(commitment, SeatChange.VACANT, number, application, seat, gone, null, skips);
        return Optional.empty();
    }

    @ForManagers
    @Transactional
    public void byHand(String commitmentId, String application, int seat, Integer gone, Integer taken) {
        keep(locked(commitmentId), SeatChange.MANUAL, null, application, seat, gone, taken, List.of());
    }

    private DrawCommitment locked(String commitmentId) {
        return commitments.locked(commitmentId).orElseThrow(() -> new NotFound("commitment", commitmentId));
    }

    private List<Integer> order(DrawCommitment commitment, String application, int number) {
        String value = new Chain(commitment.seed()).value(number);
        return pools.of(commitment.id()).applications().stream().filter(choice -> choice.application().equals(application)).findFirst()
                .map(choice -> SubstituteOrder.of(choice, value)).orElse(List.of());
    }

    private void keep(DrawCommitment commitment, String kind, Integer chain, String application, int seat, Integer gone,
            Integer taken, List<Skip> skips) {
        SeatChangeMapper.Row row = new SeatChangeMapper.Row(Ids.next(), commitment.id(), kind, chain, application, seat, gone, taken,
                CanonicalJson.of(skips), clock.now(), null);
        changes.insert(row, links.add(commitment, row.toTheMinute()).map(ChangeLink::numberNo).orElse(null));
    }
}
