package io.luxuan.application.submit;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** 一单位限报: real threads on a real database, each submission a transaction of its own. */
@ServiceTest
class OneAtATimeTest {
    private static final int AT_ONCE = 4;

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private CallScene scene;
    private Round round;
    private Person unit;

    @BeforeEach
    void a_round_that_a_unit_enters_once() {
        scene = beans.createBean(CallScene.class);
        round = scene.open("P11");
        unit = scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, scene.department()));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @RepeatedTest(4)
    void of_submissions_of_a_unit_at_once_one_comes_in() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            drafts.add(draftBesideTheOthers());
        }
        facts.update("UPDATE application SET organisation_id = ? WHERE round_id = ?", unit.organisationId(), round.id());
        List<String> answers = atOnce(drafts.stream().<Work>map(id -> () -> Actors.as(unit, () -> scene.submit.submit(id))).toList());
        assertThat(answers.stream().filter("organisation.too-many"::equals)).hasSize(AT_ONCE - 1);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM application WHERE round_id = ? AND status <> 'DRAFT'", Long.class, round.id())).isOne();
    }

    @RepeatedTest(4)
    void a_unit_that_begins_twice_at_once_has_one_draft() throws Exception {
        List<String> ids = atOnce(List.of(() -> Actors.as(unit, () -> scene.start.start(round.id())),
                () -> Actors.as(unit, () -> scene.start.start(round.id())), () -> Actors.as(unit, () -> scene.start.start(round.id()))));
        assertThat(ids.stream().distinct()).hasSize(1);
    }

    /** The desk opens no second draft; another unit's becomes the unit's own afterwards. */
    private String draftBesideTheOthers() {
        return scene.filled(round, scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, scene.department())));
    }

    private interface Work {
        String done();
    }

    /** Answers what came out, or the code of the refusal. */
    private static List<String> atOnce(List<Work> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CyclicBarrier start = new CyclicBarrier(work.size());
            List<Future<String>> answers = new ArrayList<>();
            for (Work one : work) {
                answers.add(threads.submit(() -> {
                    start.await();
                    try {
                        return one.done();
                    } catch (Refusal refused) {
                        return refused.code();
                    }
                }));
            }
            List<String> all = new ArrayList<>();
            for (Future<String> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
