package io.luxuan.countersign;

import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What waits for a second person, and what became of it, for managers and supervisors. */
@UseCase
@ForStaff
public class ReadWishes {
    private static final int MOST_ON_DESK = 20;
    private static final int MOST_WAITING = 200;

    private final Actions actions;
    private final WishMapper wishes;
    private final WhoIsWho people;
    private final RoundGate gate;
    private final MovableClock clock;

    ReadWishes(Actions actions, WishMapper wishes, WhoIsWho people, RoundGate gate, MovableClock clock) {
        this.actions = actions;
        this.wishes = wishes;
        this.people = people;
        this.gate = gate;
        this.clock = clock;
    }

    public AskedWish get(String id) {
        return wishes.find(id).orElseThrow(() -> new NotFound("wish", id));
    }

    /** The oldest first: those which others asked for and the person may confirm, at most so many as a desk shows. */
    public List<AskedWish> onDesk() {
        String me = Actors.require().id();
        List<AskedWish> others = wishes.waiting(clock.now(), MOST_WAITING).stream().filter(wish -> !wish.askedBy().equals(me)).toList();
        Set<String> mine = gate.mine(others.stream().map(AskedWish::roundId).filter(Objects::nonNull).distinct().toList());
        Set<String> welcome = welcomes(others.stream().filter(wish -> wish.roundId() != null && !mine.contains(wish.roundId())).toList());
        return others.stream().filter(wish -> wish.roundId() == null || mine.contains(wish.roundId()) || welcome.contains(wish.id()))
                .limit(MOST_ON_DESK).toList();
    }

    /** Whether something about the round waits that is open to the person though others lead the round. */
    public boolean isWelcome(String roundId) {
        return !welcomes(wishes.waitingInRound(roundId, clock.now(), MOST_WAITING)).isEmpty();
    }

    private Set<String> welcomes(List<AskedWish> asked) {
        return Actors.require().is(Role.MANAGER) ? actions.welcomes(asked) : Set.of();
    }

    /** Whether the second person agrees to what is done later. */
    boolean agreesOnly(AskedWish wish) {
        return Actors.require().is(Role.MANAGER) && actions.named(wish.action()).agreesOnly();
    }

    /** For whoever looks at it alone: of a round that its departments keep to themselves only whom it waits for. */
    AskedWish open(String id) {
        AskedWish wish = get(id);
        if (!welcomes(List.of(wish)).contains(id)) {
            gate.mayRead(wish.roundId());
        }
        return wish;
    }

    /** The newest first, settled ones too; without those of rounds that the person may not read. */
    Slice<AskedWish> all(String cursor) {
        MomentCursor before = MomentCursor.parse(cursor).orElse(null);
        return Slice.of(wishes.all(gate.unreadable(), before, Slice.PAGE + 1), Slice.PAGE, wish -> MomentCursor.of(wish.askedAt(), wish.id()));
    }

    /** Whether nobody is there who could confirm: then an administrator has to open an account for a second manager. */
    boolean isAlone(AskedWish wish) {
        return gate.isAlone(wish.roundId()) && !goesBeyond(wish);
    }

    /** Whether managers who do not lead its round may settle it too. Only managers ask. */
    boolean goesBeyond(AskedWish wish) {
        return Actors.require().is(Role.MANAGER) && actions.named(wish.action()).goesBeyond(wish.wish());
    }

    /** Whether who asked may not sign in any more: then nobody may confirm it. */
    boolean isAskerClosed(AskedWish wish) {
        return people.isClosed(wish.askedBy());
    }

    /** The wish for this that waits. */
    public Optional<AskedWish> waitingFor(String action, String subjectId) {
        LocalDateTime now = clock.now();
        return wishes.waitingFor(action, subjectId).filter(wish -> wish.isOpen(now));
    }

    /** The newest for this, settled or not. */
    public Optional<AskedWish> last(String action, String subjectId) {
        return wishes.last(action, subjectId);
    }

    /** Whether the person asked for this and another confirmed it, not longer ago than so. */
    public boolean isConfirmed(String action, String subjectId, String personId, Period since) {
        return wishes.confirmed(action, subjectId, personId, clock.now().minus(since)) > 0;
    }
}
