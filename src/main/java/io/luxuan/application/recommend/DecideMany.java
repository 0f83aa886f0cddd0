package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Many applications decided alike: first what would become of each, then those that may, each by itself. */
@UseCase
@ForRecommenders
class DecideMany {
    static final int MOST = 200;
    private static final Comparator<ApplicationRow> BY_NUMBER = Comparator.comparing(ApplicationRow::numberText,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final ApplicationMapper applications;
    private final Recommend recommend;
    private final Quotas quotas;
    private final Setting setting;
    private final MovableClock clock;

    DecideMany(ApplicationMapper applications, Recommend recommend, Quotas quotas, Setting setting, MovableClock clock) {
        this.applications = applications;
        this.recommend = recommend;
        this.quotas = quotas;
        this.setting = setting;
        this.clock = clock;
    }

    /** A chosen application and what would become of it. @param no why it would not be decided; null where it would */
    record Line(ApplicationSummary application, String roundTitle, Refusal no) {
        public boolean isAllowed() {
            return no == null;
        }
    }

    /** What was decided, and what was not because it may not or not any more. */
    record Done(int decided, List<Line> left) {}

    /** Nothing is changed. What is not this department's is left out. */
    public List<Line> preview(Decision decision, Collection<String> ids) {
        Map<String, Round> rounds = new HashMap<>();
        Map<String, Integer> planned = new HashMap<>();
        return own(ids).stream().map(row -> line(row, rounds.computeIfAbsent(row.roundId(), setting::round)))
                .map(line -> decision == Decision.RECOMMEND && line.isAllowed() ? room(line, planned) : line).toList();
    }

    /** @throws Refusal with the message at the field {@code reason} when too little is said for this decision; nothing is decided then */
    public Done decide(Decision decision, Collection<String> ids, String typed) {
        OpinionText.of(decision, typed);
        Map<String, Round> rounds = new HashMap<>();
        List<Line> lines = own(ids).stream()
                .map(row -> decided(decision, row, rounds.computeIfAbsent(row.roundId(), setting::round), typed)).toList();
        return new Done((int) lines.stream().filter(Line::isAllowed).count(), lines.stream().filter(line -> !line.isAllowed()).toList());
    }

    private Line decided(Decision decision, ApplicationRow row, Round round, String typed) {
        try {
            recommend.decide(row.id(), decision, typed);
            return new Line(row.summary(), round.title(), null);
        } catch (Refusal no) {
            return new Line(row.summary(), round.title(), no);
        }
    }

    private Line line(ApplicationRow row, Round round) {
        Refusal no = Stream.of(RecommendRules.waits(row), Eligible.recommendationIsOpen(round, Arrival.moment(clock)))
                .flatMap(verdict -> verdict.refusal().stream()).findFirst().map(Verdict.Refused::asRefusal).orElse(null);
        return new Line(row.summary(), round.title(), no);
    }

    /** Of each round so many as there is room for. @param planned how many of a round were let in before this one */
    private Line room(Line line, Map<String, Integer> planned) {
        String round = line.application().roundId();
        int before = planned.getOrDefault(round, 0);
        Refusal full = quotas.hasRoom(round, quotas.of(round, Actors.require().organisationId()), before).refusal()
                .map(Verdict.Refused::asRefusal).orElse(null);
        planned.put(round, full == null ? before + 1 : before);
        return new Line(line.application(), line.roundTitle(), full);
    }

    private List<ApplicationRow> own(Collection<String> ids) {
        String department = Actors.require().organisationId();
        return ids.isEmpty() ? List.of() : applications.byIds(ids.stream().distinct().limit(MOST).toList()).stream()
                .filter(row -> row.wasSubmitted() && department.equals(row.recommenderId())).sorted(BY_NUMBER).toList();
    }
}
