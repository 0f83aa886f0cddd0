package io.luxuan.application.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.WithdrawApplication;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A department finds what waits and what became of the rest, decides one or many, and may decline. */
@ServiceTest
class RecommenderQueueTest {
    private static final String WHY = "合作单位的经费来源不清，本部门不能推荐";

    @Autowired CallScene scene;
    @Autowired RecommenderQueue queue;
    @Autowired RecommenderDesk desk;
    @Autowired DecideMany many;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired WithdrawApplication withdraw;
    @Autowired ApplicationMapper rows;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    private Round round;
    private String department;
    private Person recommender;
    private Person manager;

    @BeforeEach
    void a_call() {
        round = scene.open("P1");
        department = scene.department();
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String submitted() {
        return scene.submitted(round, scene.applicantUnder(department));
    }

    private ApplicationStatus status(String id) {
        return rows.find(id).status();
    }

    private List<String> found(QueueAsk ask) {
        return Actors.as(recommender, () -> queue.lines(ask, Slice.PAGE)).rows().stream().map(line -> line.row().id()).toList();
    }

    private List<String> on(Shelf shelf) {
        return found(new QueueAsk(shelf, null, null, null));
    }

    @Test
    void each_application_lies_where_what_became_of_it_belongs() {
        String waits = submitted();
        String sent = submitted();
        String returned = submitted();
        String declined = submitted();
        Person leaving = scene.applicantUnder(department);
        String gone = scene.submitted(round, leaving);
        Actors.run(recommender, () -> {
            recommend.recommend(sent, null);
            recommend.giveBack(returned, "请补充团队分工");
            recommend.decide(declined, Decision.DECLINE, WHY);
        });
        Actors.run(leaving, () -> withdraw.withdraw(gone, "合作单位退出"));
        assertThat(on(Shelf.WAITING)).containsExactly(waits);
        assertThat(on(Shelf.SENT)).containsExactly(sent);
        assertThat(on(Shelf.RETURNED)).containsExactly(returned);
        assertThat(on(Shelf.DECLINED)).containsExactly(declined);
        assertThat(on(Shelf.GONE)).containsExactly(gone);
        assertThat(Actors.as(recommender, () -> queue.frame(new QueueAsk(null, null, null, null)))).satisfies(frame -> {
            assertThat(frame.counts()).containsEntry(Shelf.WAITING, 1L).containsEntry(Shelf.SENT, 1L).containsEntry(Shelf.GONE, 1L);
            assertThat(frame.rounds()).containsOnlyKeys(round.id());
        });
        Person stranger = scene.person(Role.RECOMMENDER, scene.department());
        assertThat(Actors.as(stranger, () -> queue.lines(new QueueAsk(Shelf.SENT, null, null, null), Slice.PAGE)).rows()).isEmpty();
    }

    @Test
    void words_and_the_round_narrow_the_list_and_pages_hold_each_once() {
        String first = submitted();
        submitted();
        Round other = scene.open("P1");
        String third = scene.submitted(other, scene.applicantUnder(department));
        String number = rows.find(first).numberText();
        assertThat(found(new QueueAsk(null, round.id(), number, null))).containsExactly(first);
        assertThat(found(new QueueAsk(null, null, rows.find(third).organisationName(), null))).containsExactly(third);
        assertThat(found(new QueueAsk(null, other.id(), null, null))).containsExactly(third);
        assertThat(found(new QueueAsk(null, null, "没有这几个字", null))).isEmpty();
        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            String at = cursor;
            Slice<QueueLine> page = Actors.as(recommender, () -> queue.lines(new QueueAsk(null, null, null, at), 1));
            page.rows().forEach(line -> paged.add(line.row().id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(paged).hasSize(3).doesNotHaveDuplicates().contains(first, third);
    }

    @Test
    void declining_needs_a_reason_ends_the_application_and_is_told_to_its_unit() {
        Heard heard = Heard.in(beans);
        Person applicant = scene.applicantUnder(department);
        String id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> assertThatThrownBy(() -> recommend.decide(id, Decision.DECLINE, "不行")).hasMessage("recommend.reason-short"));
        assertThat(status(id)).isEqualTo(ApplicationStatus.SUBMITTED);
        Actors.run(recommender, () -> recommend.decide(id, Decision.DECLINE, WHY));
        assertThat(status(id)).isEqualTo(ApplicationStatus.NOT_RECOMMENDED);
        assertThat(Actors.as(recommender, () -> tasks.open("recommend", id, null))).isEmpty();
        Actors.run(recommender, () -> assertThatThrownBy(() -> recommend.recommend(id, null)).hasMessage("application.stale"));
        heard.everything();
        assertThat(heard.kinds(applicant)).contains(ToldKind.NOT_RECOMMENDED);
    }

    @Test
    void many_are_decided_alike_and_what_may_not_be_is_named() {
        String one = submitted();
        String two = submitted();
        String done = submitted();
        String others = scene.submitted(round, scene.applicantUnder(scene.department()));
        Actors.run(recommender, () -> recommend.recommend(done, null));
        List<String> chosen = List.of(one, two, done, others);
        Actors.run(recommender, () -> {
            assertThat(many.preview(Decision.RECOMMEND, chosen)).hasSize(3).filteredOn(line -> !line.isAllowed()).singleElement()
                    .satisfies(line -> assertThat(line.no().code()).isEqualTo("recommend.decided"));
            assertThatThrownBy(() -> many.decide(Decision.RETURN, chosen, " ")).hasMessage("reason.missing");
        });
        assertThat(status(one)).isEqualTo(ApplicationStatus.SUBMITTED);
        DecideMany.Done decided = Actors.as(recommender, () -> many.decide(Decision.RECOMMEND, chosen, "同意推荐"));
        assertThat(decided.decided()).isEqualTo(2);
        assertThat(decided.left()).singleElement().satisfies(line -> assertThat(line.application().id()).isEqualTo(done));
        assertThat(status(two)).isEqualTo(ApplicationStatus.RECOMMENDED);
        assertThat(status(others)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void after_the_recommenders_time_nothing_is_decided_alone_or_together() {
        String id = submitted();
        clock.moveTo(CallScene.RECOMMEND_BY.plusSeconds(1));
        Actors.run(recommender, () -> {
            assertThat(many.preview(Decision.DECLINE, List.of(id))).allMatch(line -> line.no().code().equals("recommendation.over"));
            assertThat(many.decide(Decision.DECLINE, List.of(id), WHY).decided()).isZero();
        });
        assertThat(status(id)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void the_department_sees_where_it_stands_without_what_others_wrote() {
        String id = submitted();
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
        Actors.run(manager, () -> check.giveBack(id, Map.of("", "第三章的预算与附表不一致")));
        Actors.run(recommender, () -> {
            var stand = desk.read(id).stand();
            assertThat(stand.seen().badge()).isEqualTo("status.CORRECTION");
            assertThat(stand.entries()).extracting(entry -> entry.noteKey()).contains("audit.application.return", "audit.application.recommend");
            assertThat(stand.entries()).extracting(entry -> entry.noteText()).contains("同意推荐").noneMatch(text -> text != null && text.contains("预算"));
        });
        Person stranger = scene.person(Role.RECOMMENDER, scene.department());
        assertThatThrownBy(() -> Actors.run(stranger, () -> desk.read(id))).isInstanceOf(NotFound.class);
    }
}
