package io.luxuan.bench.scale;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.draw.SourceForm;
import io.luxuan.panel.ceremony.CommitDraw;
import io.luxuan.panel.ceremony.ConfirmPanels;
import io.luxuan.panel.ceremony.DrawPanels;
import io.luxuan.panel.ceremony.EnterDrawValues;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Quota;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A round of basic research as it is published, with a quota that suits its size, and its draw in public. */
final class BenchRound {
    private static final String PROGRAMME = "P1";
    private static final Map<Integer, String> VALUES = Map.of(1, "3912.50");
    private static final int PAGE = 500;

    private final BenchWorld world;
    private final RoundPlan plan;
    private final BenchPeople people;
    private final MovableClock clock;
    private final Programme programme;

    BenchRound(BenchWorld world, RoundPlan plan, BenchPeople people) {
        this.world = world;
        this.plan = plan;
        this.people = people;
        clock = world.get(MovableClock.class);
        programme = world.get(Programmes.class).current().stream()
                .filter(it -> it.id().equals(PROGRAMME)).findFirst().orElseThrow();
    }

    List<String> fields() {
        return programme.fields().entries().stream().map(FieldDictionary.Field::code).toList();
    }

    /** People are registered, the call is open and its timer waits. */
    String open() {
        people.register(fields());
        LocalDateTime now = clock.now();
        RoundSettings settings = new RoundSettings(
                new Quota(Quota.QuotaType.AT_LEAST, plan.quota(), null, plan.quota(), 0), null,
                new PanelRule(RoundPlan.PANEL, programme.panel().minimumOpinions(), programme.panel().maximumLoad()),
                programme.scoring(), programme.publicity(), false);
        String round = Actors.as(people.manager(), () -> world.get(Rounds.class).open(new OpenRound(PROGRAMME, "规模测量",
                now.getYear(), now, now.plusDays(10), now.plusDays(20), now.plusDays(40), settings)));
        world.get(Processes.class).runDueWork();
        return round;
    }

    /** Commitment, the published value entered by two, the panels by the seed. */
    void draw(String round) {
        LocalDateTime published = clock.now().plusHours(6).withNano(0);
        SourceForm source = new SourceForm("指数", "收盘", published.toString(), "NUMBER", "收盘点位");
        Actors.run(people.manager(), () -> world.get(CommitDraw.class).commit(round, List.of(source)));
        clock.moveTo(published.plusSeconds(1));
        Actors.run(people.manager(), () -> world.get(EnterDrawValues.class).enter(round, VALUES));
        Actors.run(people.secondManager(), () -> world.get(EnterDrawValues.class).enter(round, VALUES));
        Actors.run(people.manager(), () -> {
            world.get(DrawPanels.class).draw(round);
            world.get(ConfirmPanels.class).confirm(round);
        });
    }

    /** Numbers by id of those whose panels are at work. */
    static Map<String, String> inReview(BenchWorld world, String round) {
        Applications applications = world.get(Applications.class);
        Map<String, String> numbers = new LinkedHashMap<>();
        Actors.run(Person.SYSTEM, () -> {
            for (String cursor = null; ; ) {
                Slice<ApplicationSummary> page = applications.inRound(round, Set.of(ApplicationStatus.IN_REVIEW), cursor, PAGE);
                page.rows().forEach(row -> numbers.put(row.id(), row.number()));
                if (page.next() == null) {
                    return;
                }
                cursor = page.next();
            }
        });
        return numbers;
    }
}
