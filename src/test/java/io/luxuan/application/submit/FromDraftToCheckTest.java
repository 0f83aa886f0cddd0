package io.luxuan.application.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationReader;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Applications;
import io.luxuan.application.form.IncompleteForm;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.form.SavedAnswer;
import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.TimelineEntry;
import io.luxuan.application.store.TimelineMapper;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class FromDraftToCheckTest {
    @Autowired RejectedByTwo rejected;
    @Autowired CallScene scene;
    @Autowired SubmitApplication submit;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired WithdrawApplication withdraw;
    @Autowired StartApplication start;
    @Autowired SaveAnswer save;
    @Autowired ApplicationMapper rows;
    @Autowired TimelineMapper timeline;
    @Autowired ApplicationReader reader;
    @Autowired Applications applications;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;

    Round round;
    String department;
    Person applicant;
    Person recommender;
    Person manager;

    @BeforeEach
    void openACall() {
        round = scene.open("P1");
        department = scene.department();
        applicant = scene.applicantUnder(department);
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private ApplicationStatus status(String id) {
        return rows.find(id).status();
    }

    private String submitted() {
        return scene.submitted(round, applicant);
    }

    private String recommended() {
        String id = submitted();
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
        return id;
    }

    @Test
    void a_complete_draft_goes_over_recommendation_to_the_formality_check_and_waits_for_experts() {
        String id = recommended();
        assertThat(status(id)).isEqualTo(ApplicationStatus.RECOMMENDED);
        Actors.run(manager, () -> check.pass(id));
        assertThat(status(id)).isEqualTo(ApplicationStatus.ACCEPTED);
        assertThat(timeline.of(id)).extracting(TimelineEntry::noteKey)
                .containsExactly("audit.application.pass", "audit.application.recommend", "audit.application.submit");
    }

    @Test
    void numbers_follow_each_other_and_a_second_click_answers_the_same_one() {
        String id = submitted();
        assertThat(rows.find(id).numberText()).isEqualTo("P1-2026-0001");
        assertThat(Actors.as(applicant, () -> submit.submit(id))).isEqualTo("P1-2026-0001");
        String second = scene.submitted(round, scene.applicantUnder(department));
        assertThat(rows.find(second).numberText()).isEqualTo("P1-2026-0002");
        assertThat(rows.find(id).versionNo()).isEqualTo(1);
    }

    @Test
    void the_same_file_sent_twice_is_there_once() {
        String id = Actors.as(applicant, () -> scene.start.start(round.id()));
        String first = Actors.as(applicant, () -> scene.attach.attach(id, "publications", CallScene.pdf()));
        assertThat(Actors.as(applicant, () -> scene.attach.attach(id, "publications", CallScene.pdf()))).isEqualTo(first);
    }

    @Test
    void the_last_second_counts_and_the_next_one_does_not() {
        String inTime = scene.filled(round, applicant);
        Person late = scene.applicantUnder(department);
        String tooLate = scene.filled(round, late);
        clock.moveTo(CallScene.CLOSES.minusSeconds(1));
        Actors.run(applicant, () -> submit.submit(inTime));
        clock.moveTo(CallScene.CLOSES.plusSeconds(1));
        assertThatThrownBy(() -> Actors.run(late, () -> submit.submit(tooLate)))
                .isInstanceOf(Refusal.class).hasMessage("call.over");
        assertThat(status(tooLate)).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void an_incomplete_form_names_every_question_that_is_missing() {
        String id = Actors.as(applicant, () -> start.start(round.id()));
        assertThatThrownBy(() -> Actors.run(applicant, () -> submit.submit(id)))
                .isInstanceOfSatisfying(IncompleteForm.class, form -> assertThat(form.fields()).containsKeys("title", "condition-1"));
    }

    @Test
    void what_was_returned_for_correction_comes_back_with_a_new_version() {
        String id = recommended();
        Actors.run(manager, () -> check.giveBack(id, Map.of("title", "名称过长", "", "请补盖公章")));
        assertThat(status(id)).isEqualTo(ApplicationStatus.CORRECTION);
        assertThat(tasks.getClass()).isNotNull();
        Actors.run(applicant, () -> {
            assertThat(tasks.open("correct", id, null)).get().satisfies(task -> assertThat(task.dueAt()).isNotNull());
            save.save(id, "title", "新的名称", SaveAnswer.WHATEVER_IS_THERE);
            submit.submit(id);
        });
        assertThat(status(id)).isEqualTo(ApplicationStatus.RECOMMENDED);
        assertThat(rows.find(id).versionNo()).isEqualTo(2);
        Actors.run(manager, () -> assertThat(reader.read(id).summary().title()).isEqualTo("新的名称"));
        Actors.run(manager, () -> rejected.reject(id, "不符合申报条件"));
        assertThat(status(id)).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void a_correction_without_a_remark_is_refused_and_nothing_changes() {
        String id = recommended();
        assertThatThrownBy(() -> Actors.run(manager, () -> check.giveBack(id, Map.of("title", " "))))
                .hasMessage("remarks.missing");
        assertThat(status(id)).isEqualTo(ApplicationStatus.RECOMMENDED);
    }

    @Test
    void what_the_recommender_returned_is_revised_and_recommended() {
        String id = submitted();
        Actors.run(recommender, () -> recommend.giveBack(id, "请补充团队分工"));
        assertThat(status(id)).isEqualTo(ApplicationStatus.RETURNED);
        Actors.run(applicant, () -> submit.submit(id));
        Actors.run(recommender, () -> recommend.recommend(id, null));
        assertThat(status(id)).isEqualTo(ApplicationStatus.RECOMMENDED);
    }

    @Test
    void another_departments_application_is_not_there() {
        String id = submitted();
        Person stranger = scene.person(Role.RECOMMENDER, scene.department());
        assertThatThrownBy(() -> Actors.run(stranger, () -> recommend.recommend(id, null))).isInstanceOf(NotFound.class);
        Person other = scene.applicantUnder(department);
        assertThatThrownBy(() -> Actors.run(other, () -> withdraw.withdraw(id, "误操作"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_withdrawn_application_leaves_every_queue() {
        String id = recommended();
        Actors.run(applicant, () -> withdraw.withdraw(id, "单位调整研究方向"));
        assertThat(status(id)).isEqualTo(ApplicationStatus.WITHDRAWN);
        Actors.run(manager, () -> assertThat(tasks.open("formality-check", id, null)).isEmpty());
        assertThatThrownBy(() -> Actors.run(manager, () -> check.pass(id))).hasMessage("application.stale");
    }

    @Test
    void drafts_lapse_with_the_call_and_the_unrecommended_with_the_recommenders_time() {
        String draft = Actors.as(applicant, () -> start.start(round.id()));
        String waiting = scene.submitted(round, scene.applicantUnder(department));
        clock.moveTo(CallScene.CLOSES.plusSeconds(301));
        processes.runDueWork();
        assertThat(status(draft)).isEqualTo(ApplicationStatus.LAPSED);
        assertThat(rounds.get(round.id()).stage()).isEqualTo(RoundStage.FORMALITY);
        clock.moveTo(CallScene.RECOMMEND_BY.plusSeconds(1));
        processes.runDueWork();
        assertThat(status(waiting)).isEqualTo(ApplicationStatus.LAPSED);
        Actors.run(recommender, () -> assertThat(tasks.open("recommend", waiting, null)).isEmpty());
    }

    @Test
    void a_save_from_a_window_that_is_behind_tells_what_the_other_one_wrote() {
        String id = Actors.as(applicant, () -> start.start(round.id()));
        Actors.run(applicant, () -> {
            assertThat(save.save(id, "title", "甲", 0).conflict()).isNull();
            SavedAnswer behind = save.save(id, "title", "乙", 0);
            assertThat(behind.conflict()).isEqualTo("甲");
            assertThat(save.save(id, "title", "乙", behind.version()).conflict()).isNull();
        });
        assertThat(rows.find(id).title()).isEqualTo("乙");
    }

    @Test
    void advancing_twice_moves_once() {
        String id = recommended();
        Actors.run(manager, () -> {
            assertThat(applications.advance(List.of(id), java.util.Set.of(ApplicationStatus.RECOMMENDED), ApplicationStatus.ACCEPTED, null)).isOne();
            assertThat(applications.advance(List.of(id), java.util.Set.of(ApplicationStatus.RECOMMENDED), ApplicationStatus.ACCEPTED, null)).isZero();
        });
    }

    @Test
    void a_correction_that_comes_too_late_is_refused() {
        String id = recommended();
        Actors.run(manager, () -> check.giveBack(id, Map.of("", "请补盖公章")));
        clock.moveBy(Duration.ofDays(8));
        assertThatThrownBy(() -> Actors.run(applicant, () -> submit.submit(id))).hasMessage("correction.over");
    }
}
