package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.recommend.Quotas.Share;
import io.luxuan.application.store.ApplicationMapper.StatusCount;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.application.submit.TimeLeft;
import io.luxuan.application.submit.WhereItStands;
import io.luxuan.application.submit.WhereItStands.Seen;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.find.FindQuery;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A department's lists: what waits, due first, and what became of what it decided. */
@UseCase
@ForRecommenders
class RecommenderQueue {
    private final QueueMapper queue;
    private final Quotas quotas;
    private final WhereItStands standing;
    private final Rounds rounds;
    private final Setting setting;
    private final MovableClock clock;

    RecommenderQueue(QueueMapper queue, Quotas quotas, WhereItStands standing, Rounds rounds, Setting setting, MovableClock clock) {
        this.queue = queue;
        this.quotas = quotas;
        this.standing = standing;
        this.rounds = rounds;
        this.setting = setting;
        this.clock = clock;
    }

    /**
     * @param counts by shelf
     * @param rounds titles by id of all in which the department has or had something
     * @param shares what those of them ask whose recommending goes on
     */
    record Frame(Map<Shelf, Long> counts, Map<String, String> rounds, List<Share> shares) {}

    public Frame frame(QueueAsk ask) {
        String department = Actors.require().organisationId();
        Map<ApplicationStatus, Long> byStatus = queue.counts(department, ask.round()).stream()
                .collect(Collectors.toMap(StatusCount::status, StatusCount::amount));
        Map<Shelf, Long> counts = new HashMap<>();
        for (Shelf shelf : Shelf.values()) {
            counts.put(shelf, shelf.count(byStatus));
        }
        List<String> all = queue.rounds(department);
        List<Share> shares = quotas.of(all, department).stream().filter(share -> isOpen(share.roundId())).toList();
        return new Frame(counts, rounds.titles(all), shares);
    }

    private boolean isOpen(String roundId) {
        return Eligible.recommendationIsOpen(setting.round(roundId), clock.now()).isAllowed();
    }

    public Slice<QueueLine> lines(QueueAsk ask, int limit) {
        List<String> likes = FindQuery.likes(ask.q());
        Map<String, Round> known = new HashMap<>();
        Slice<ApplicationRow> rows = ask.shelf() == Shelf.WAITING ? waiting(ask, likes, limit, known) : decided(ask, likes, limit);
        rows.rows().forEach(row -> known.computeIfAbsent(row.roundId(), setting::round));
        Map<String, Seen> seen = standing.seen(rows.rows(), known);
        return new Slice<>(rows.rows().stream().map(row -> line(row, known.get(row.roundId()), seen.get(row.id()))).toList(), rows.next());
    }

    private QueueLine line(ApplicationRow row, Round round, Seen seen) {
        return new QueueLine(row, round, TimeLeft.from(clock.now(), round.recommendBy()), seen);
    }

    private Slice<ApplicationRow> decided(QueueAsk ask, List<String> likes, int limit) {
        return Slice.of(queue.decided(Actors.require().organisationId(), ask.shelf(), ask.round(), likes, ask.cursor(), limit + 1),
                limit, ApplicationRow::id);
    }

    private Slice<ApplicationRow> waiting(QueueAsk ask, List<String> likes, int limit, Map<String, Round> known) {
        String department = Actors.require().organisationId();
        List<String> order = queue.roundsThatWait(department).stream().filter(id -> ask.round() == null || id.equals(ask.round()))
                .map(id -> known.computeIfAbsent(id, setting::round))
                .sorted(Comparator.comparing(Round::recommendBy).thenComparing(Round::id)).map(Round::id).toList();
        String cursor = ask.cursor() == null ? "" : ask.cursor();
        int at = order.indexOf(cursor.substring(0, Math.max(0, cursor.indexOf('_'))));
        List<String> from = order.subList(Math.max(0, at), order.size());
        return from.isEmpty() ? new Slice<>(List.of(), null) : Slice.of(queue.waiting(department, from, likes,
                at < 0 ? null : cursor.substring(cursor.indexOf('_') + 1), limit + 1), limit, row -> row.roundId() + "_" + row.id());
    }
}
