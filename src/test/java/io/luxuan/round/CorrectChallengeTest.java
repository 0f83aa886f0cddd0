package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.luxuan.application.store.AnswerMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.programme.Challenge;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** 榜单更正: visible, while applications come in, and never to the harm of whoever took a challenge up. */
@ServiceTest
class CorrectChallengeTest {
    private static final Challenge RUDDER = new Challenge(1, "舵机检测大模型", "半岛港口物流中心", "误报率不高于百分之一");
    private static final Challenge WATER = new Challenge(2, "城市共水调度大模型", "泉城水务集团", null);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired CorrectChallenge correct;
    @Autowired Rounds rounds;
    @Autowired Programmes programmes;
    @Autowired MovableClock clock;
    @Autowired AnswerMapper answers;

    private CallScene scene;
    private Round round;
    private Person manager;

    @BeforeEach
    void published() {
        scene = beans.createBean(CallScene.class);
        RoundSettings settings = RoundSettings.of(programmes.current().stream().filter(one -> one.id().equals("P7")).findFirst().orElseThrow());
        round = scene.open("P7", settings.offering(List.of(RUDDER, WATER)));
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_slip_is_put_right_and_what_it_said_before_stays_to_be_read() {
        correct("2", "城市供水调度大模型", "");
        assertThat(rounds.get(round.id()).settings().challenges()).containsExactly(RUDDER, new Challenge(2, "城市供水调度大模型", "泉城水务集团", null));
        assertThat(correct.of(round.id())).singleElement().satisfies(one -> {
            assertThat(one.beforeText()).contains("城市共水");
            assertThat(one.afterText()).contains("城市供水");
            assertThat(one.reason()).isEqualTo("录入有误");
        });
    }

    @Test
    void what_somebody_takes_up_stands_as_it_was_published() {
        scene.submitted(round, scene.applicantUnder(scene.department()), Map.of(question(), WATER.option()));
        assertThat(refused("2", "城市供水调度大模型")).containsEntry("number", "rule.round.correction-taken");
        correct("1", "舵机缺陷检测大模型", RUDDER.requirement());
        assertThat(rounds.get(round.id()).settings().challenges().get(1)).isEqualTo(WATER);
    }

    @Test
    void a_draft_holds_no_correction_up_and_says_afterwards_what_the_list_says() {
        Person applicant = scene.applicantUnder(scene.department());
        String id = scene.filled(round, applicant, Map.of(question(), WATER.option()));
        correct("2", "城市供水调度大模型", "");
        scene.submit(applicant, id);
        assertThat(answers.of(id)).filteredOn(answer -> answer.questionKey().equals(question())).singleElement()
                .satisfies(answer -> assertThat(answer.answerText()).isEqualTo("2. 城市供水调度大模型（泉城水务集团）"));
    }

    @Test
    void nothing_is_corrected_twice_into_one_or_out_of_the_list() {
        assertThat(refused("2", "舵机检测大模型")).containsEntry("title", "rule.round.challenge-twice");
        assertThat(refused("3", "别的任务")).containsEntry("number", "rule.round.correction-which");
        assertThat(refused("2", WATER.title())).containsEntry("title", "rule.round.correction-same");
        assertThat(refused("2", " ")).containsEntry("title", "rule.round.challenge-incomplete");
    }

    @Test
    void after_the_call_the_list_stands() {
        assertThat(CorrectChallenge.mayCorrect(RoundStage.CALL, true, false).isAllowed()).isTrue();
        assertThat(CorrectChallenge.mayCorrect(RoundStage.FORMALITY, true, false).isAllowed()).isFalse();
    }

    private String question() {
        return rounds.programmeOf(round.id()).form().roles().challenge();
    }

    private void correct(String number, String title, String requirement) {
        String issuer = number.equals("1") ? RUDDER.issuer() : WATER.issuer();
        Actors.run(manager, () -> correct.correct(round.id(), new CorrectionForm(number, title, issuer, requirement, "录入有误")));
    }

    private Map<String, String> refused(String number, String title) {
        return catchThrowableOfType(Refusal.class, () -> correct(number, title, "")).fields();
    }
}
