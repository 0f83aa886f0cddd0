package io.luxuan.publicity.site;

import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.list.ListQuery;
import io.luxuan.publicity.list.Seats;
import io.luxuan.publicity.list.StateCount;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.objection.ObjectionMapper;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The state of a round's publicity, for staff. */
@UseCase
@ForStaff
class ReadPublicity {
    private final Rounds rounds;
    private final NoticeMapper notices;
    private final ListMapper lists;
    private final ObjectionMapper objections;
    private final WorkingDays workingDays;
    private final Tasks tasks;
    private final MovableClock clock;

    ReadPublicity(Rounds rounds, NoticeMapper notices, ListMapper lists, ObjectionMapper objections,
            WorkingDays workingDays, Tasks tasks, MovableClock clock) {
        this.rounds = rounds;
        this.notices = notices;
        this.lists = lists;
        this.objections = objections;
        this.workingDays = workingDays;
        this.tasks = tasks;
        this.clock = clock;
    }

    public PublicityView of(String roundId, String cursor) {
        Notice list = notices.latestList(roundId);
        boolean running = list != null && list.isInPublicityAt(clock.now());
        int left = running ? workingDays.remaining(clock.now().toLocalDate(), list.lastDay()) : 0;
        Map<EntryState, Long> counts = lists.statesOf(List.of(roundId)).stream()
                .collect(Collectors.toMap(StateCount::state, StateCount::entries));
        ListQuery query = ListQuery.all(roundId, Seats.after(cursor), Slice.PAGE + 1);
        return new PublicityView(rounds.get(roundId), list, running, left, counts, objections.open(roundId),
                objections.count(roundId), tasks.open("substitute-meeting", roundId, null).isPresent(), notices.ofRound(roundId),
                Seats.slice(lists.page(query)));
    }
}
