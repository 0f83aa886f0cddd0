package io.luxuan.card.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.submit.CallScene;
import io.luxuan.audit.AuditHead;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.round.Round;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.SqlProfile;
import io.luxuan.workflow.Processes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What an application costs the database from its submission to its last signature, everybody clicking alone. */
@Import(SqlProfile.class)
@Tag("wire")
class LifeCostTest extends PanelScene {
    @Autowired SqlProfile sql;
    @Autowired CallScene call;
    @Autowired Recommend recommend;
    @Autowired CheckFormality formality;
    @Autowired Processes processes;
    @Autowired AuditHead log;

    private final Map<String, SqlProfile.Counted> phases = new LinkedHashMap<>();

    /**
     * A bare engine that does the same starts and completions with its full history needs some 300. Six of them read what is known of
     * the unit: its rules ask for a leader's other projects, by name and by paper. Eight write down the instance and its ended tasks.
     * One asks, at the manager's click, who leads the round. Six are a recommendation's: three of its quota, three of the opinion that is
     * sealed with what it is about.
     */
    private static final int MOST_STATEMENTS = 202;
    /** Each person's click is one: submitted, recommended, checked, five declarations and five signatures; and its number. */
    private static final int MOST_COMMITS = 14;

    @Test
    void an_application_costs_few_statements_and_the_next_one_no_more() {
        life(1); // what is read once
        Map<String, SqlProfile.Counted> few = new LinkedHashMap<>(life(4));
        Map<String, SqlProfile.Counted> many = life(8);
        long four = statements(many) - statements(few);
        assertThat(four).as("%s", many).isLessThanOrEqualTo(4 * MOST_STATEMENTS);
        assertThat(statements(many)).as("%s", many).isLessThanOrEqualTo(2 * statements(few));
        assertThat(commits(many) - commits(few)).isLessThanOrEqualTo(4 * MOST_COMMITS);
    }

    private static long statements(Map<String, SqlProfile.Counted> phases) {
        return phases.values().stream().mapToLong(SqlProfile.Counted::statements).sum();
    }

    private static long commits(Map<String, SqlProfile.Counted> phases) {
        return phases.values().stream().mapToLong(SqlProfile.Counted::commits).sum();
    }

    private Map<String, SqlProfile.Counted> life(int applications) {
        phases.clear();
        String department = call.department();
        Person recommender = call.person(Role.RECOMMENDER, department);
        Person manager = call.person(Role.MANAGER, null);
        Round round = call.open("P1");
        Actors.run(Person.SYSTEM, processes::runDueWork);
        List<Person> applicants = IntStream.range(0, applications).mapToObj(i -> call.applicantUnder(department)).toList();
        List<String> ids = applicants.stream().map(applicant -> call.filled(round, applicant)).toList();
        made.sendAllExpertsOnLeave();
        String field = made.rounds().programmeOf(round.id()).fields().entries().get(0).code();
        made.experts(field, 8);
        sql.take();
        IntStream.range(0, applications).forEach(i -> call.submit(applicants.get(i), ids.get(i)));
        phase("submit");
        Actors.run(recommender, () -> ids.forEach(id -> recommend.recommend(id, "同意推荐")));
        phase("recommend");
        Actors.run(manager, () -> ids.forEach(id -> formality.pass(id)));
        phase("formality");
        clock.moveTo(CallScene.RECOMMEND_BY.plusMinutes(1));
        made.run();
        made.gates(round.id());
        phase("closing");
        made.ceremony().play(round.id(), manager);
        phase("draw");
        made.run();
        phase("dispatch");
        List<Assignment> seats = ids.stream().flatMap(id -> assignments.panel(id).stream()).toList();
        Map<String, Person> people = new LinkedHashMap<>();
        seats.forEach(seat -> people.computeIfAbsent(seat.accountId(), made::person));
        sql.take();
        seats.forEach(seat -> Actors.run(people.get(seat.accountId()), () -> accept.accept(seat.id())));
        phase("declare");
        seats.forEach(seat -> Actors.run(people.get(seat.accountId()), () -> sign.sign(seat.id(), card("20", 0))));
        phase("sign");
        assertThat(ids).allMatch(id -> facts.application(id).status() == ApplicationStatus.SCORED);
        sql.take();
        made.gates(round.id());
        phase("ranking");
        Actors.run(Person.SYSTEM, log::head);
        phase("seal");
        return phases;
    }

    private void phase(String name) {
        phases.put(name, sql.take());
    }
}
