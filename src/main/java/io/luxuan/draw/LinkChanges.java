package io.luxuan.draw;

import io.luxuan.draw.ChangeLinkMapper.ChangeLink;
import io.luxuan.shared.MovableClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Adds changes to the chain of a commitment. One of a former release has none. */
@Component
class LinkChanges {
    private final DrawCommitmentMapper commitments;
    private final ChangeLinkMapper links;
    private final MovableClock clock;

    LinkChanges(DrawCommitmentMapper commitments, ChangeLinkMapper links, MovableClock clock) {
        this.commitments = commitments;
        this.links = links;
        this.clock = clock;
    }

    /** Whoever calls holds the lock of the commitment. Empty where there is no chain. */
    Optional<ChangeLink> add(DrawCommitment commitment, Object change) {
        return commitments.salts(commitment.id()).map(text -> Json.read(text, Salts.class)).map(salts -> {
            Optional<ChangeLink> last = links.last(commitment.id());
            int number = last.map(ChangeLink::numberNo).orElse(0) + 1;
            ChangeLink link = new ChangeLink(number, salts.head(
                    last.map(ChangeLink::head).orElse(commitment.hash()), number, change), clock.now());
            links.insert(commitment.id(), link);
            return link;
        });
    }
}
