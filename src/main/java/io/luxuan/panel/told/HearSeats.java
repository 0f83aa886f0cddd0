package io.luxuan.panel.told;

import io.luxuan.notify.About;
import io.luxuan.notify.Fact;
import io.luxuan.notify.Hearing;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Experts hear that the review has another last day, that they are late, that a seat of theirs was taken away, that a card of theirs
 * is void or came back to be corrected: of which application is read after signing in.
 */
@Component
class HearSeats implements Hearing {
    private static final String DESK = "/expert";

    private final AssignmentMapper seats;
    private final ReviewerMapper reviewers;
    private final Rounds rounds;

    HearSeats(AssignmentMapper seats, ReviewerMapper reviewers, Rounds rounds) {
        this.seats = seats;
        this.reviewers = reviewers;
        this.rounds = rounds;
    }

    @Override
    public Set<ToldKind> kinds() {
        return EnumSet.of(ToldKind.REVIEW_MOVED, ToldKind.REVIEW_LATE, ToldKind.SEAT_ENDED, ToldKind.CARD_VOIDED,
                ToldKind.CARD_ASKED_BACK, ToldKind.CARD_ANSWERED);
    }

    @Override
    public void hear(List<Fact> facts, Consumer<Tell> news) {
        facts.stream().filter(fact -> fact.subjectKind().equals("round")).forEach(fact -> all(fact, rounds.get(fact.roundId()), news));
        List<Fact> ofSeats = facts.stream().filter(fact -> fact.subjectKind().equals("assignment")).toList();
        Map<String, Assignment> found = Chunks.all(ofSeats.stream().map(Fact::subjectId).collect(Collectors.toSet()), seats::withIds).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        ofSeats.stream().filter(fact -> found.containsKey(fact.subjectId())).filter(fact -> isNews(fact, found.get(fact.subjectId())))
                .map(fact -> one(fact, found.get(fact.subjectId()))).forEach(news);
    }

    private void all(Fact fact, Round round, Consumer<Tell> news) {
        boolean moved = fact.is(ToldKind.REVIEW_MOVED);
        List<String> accounts = moved ? reviewers.atWork(round.id()) : reviewers.closed(round.id());
        About about = moved ? About.round(round.id()).until(round.reviewBy()) : About.round(round.id());
        accounts.forEach(account -> news.accept(Tell.of(fact, fact.kind(), about, To.account(Party.EXPERT, account, DESK))));
    }

    /** A seat that was given up after its expert had left is no news to the expert. */
    private static boolean isNews(Fact fact, Assignment seat) {
        return !fact.is(ToldKind.SEAT_ENDED) || seat.state() == AssignmentState.REPLACED || seat.state() == AssignmentState.CLOSED;
    }

    /** Who is late with many is told once a round and day. */
    private static Tell one(Fact fact, Assignment seat) {
        if (fact.is(ToldKind.CARD_ASKED_BACK)) {
            return Tell.of(fact, fact.kind(), About.round(seat.roundId()), To.managers("/manager/rounds/" + seat.roundId() + "/card-corrections"));
        }
        To expert = To.account(Party.EXPERT, seat.accountId(), DESK);
        return fact.is(ToldKind.REVIEW_LATE)
                ? Tell.of(fact, ToldKind.REVIEW_LATE, About.round(seat.roundId()).until(seat.dueAt()), expert).on(fact.at().toLocalDate().toString())
                : Tell.of(fact, fact.kind(), About.thing(seat.roundId(), seat.id(), null, null), expert);
    }
}
