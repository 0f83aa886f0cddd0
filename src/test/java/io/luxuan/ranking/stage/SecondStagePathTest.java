package io.luxuan.ranking.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Rubric;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.ranking.Ranking;
import io.luxuan.ranking.list.RankingMapper;
import io.luxuan.ranking.list.SecondStageEntry;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SecondStagePathTest {
    private static final String COMMENT = "场景价值突出，数据真实可核验，建议支持，并加强推广。";

    @Autowired ReviewRounds made;
    @Autowired AcceptAssignment accept;
    @Autowired SignCard sign;
    @Autowired EnterSecondStage enter;
    @Autowired FinishSecondStage finish;
    @Autowired AssignmentMapper assignments;
    @Autowired RankingMapper rankings;
    @Autowired CardMapper cards;
    @Autowired Facts facts;
    @Autowired Ranking ranking;
    @Autowired MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** P12: the defence weighs 0.4. Written 73, 69 and 65 with defences of 60, 90 and 80 give 67.8, 77.4 and 71. */
    @Test
    void a_defence_turns_the_written_order() {
        ReviewRounds.Made round = scored("P12", 30, 26, 22);
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.DEFENCE);
        assertThat(rankings.shortlisted(round.roundId())).extracting(SecondStageEntry::applicationId)
                .containsExactlyElementsOf(round.applicationIds());
        Actors.run(round.manager(), () -> {
            enter.enter(round.roundId(), round.applicationIds().get(0), new BigDecimal("60"), null, "");
            enter.enter(round.roundId(), round.applicationIds().get(1), new BigDecimal("90"), null, "答辩清楚");
            assertThatThrownBy(() -> finish.finish(round.roundId())).isInstanceOf(Refusal.class)
                    .hasMessage("second-stage.missing");
            enter.enter(round.roundId(), round.applicationIds().get(2), new BigDecimal("80"), null, "");
            finish.finish(round.roundId());
        });
        made.run();
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        assertThat(ranked).extracting(RankedApplication::applicationId).containsExactly(
                round.applicationIds().get(1), round.applicationIds().get(2), round.applicationIds().get(0));
        assertThat(ranked).extracting(line -> line.score().stripTrailingZeros().toPlainString())
                .containsExactly("77.4", "71", "67.8");
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
    }

    /** P11: the visit weighs 0.3, and who fails it cannot be selected. Written 69 with 84 gives 73.5. */
    @Test
    void a_failed_site_visit_takes_the_best_out() {
        ReviewRounds.Made round = scored("P11", 30, 26);
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.SITE_VISIT);
        Actors.run(round.manager(), () -> {
            enter.enter(round.roundId(), round.applicationIds().get(0), null, false, "场地与材料不符");
            enter.enter(round.roundId(), round.applicationIds().get(1), new BigDecimal("84"), true, "现场与材料一致");
            finish.finish(round.roundId());
        });
        made.run();
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        RankedApplication failed = line(ranked, round.applicationIds().get(0));
        RankedApplication passed = line(ranked, round.applicationIds().get(1));
        assertThat(failed.excluded()).isEqualTo("rule.review.site-visit-failed");
        assertThat(passed.excluded()).isNull();
        assertThat(passed.rank()).isEqualTo(1);
        assertThat(passed.score()).isEqualByComparingTo("73.5");
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
    }

    @Test
    void a_record_of_a_visit_without_findings_is_refused_at_its_fields() {
        ReviewRounds.Made round = scored("P11", 30);
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> enter.enter(
                round.roundId(), round.applicationIds().get(0), new BigDecimal("101"), null, " "))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.fields()).containsOnlyKeys("passed", "points", "remark")));
    }

    private static RankedApplication line(List<RankedApplication> ranked, String applicationId) {
        return ranked.stream().filter(each -> each.applicationId().equals(applicationId)).findFirst().orElseThrow();
    }

    /** One application for each first criterion; the other criteria make 43 points. */
    private ReviewRounds.Made scored(String programmeId, int... firsts) {
        ReviewRounds.Made round = made.readyToDraw(programmeId, firsts.length);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 5);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        for (int i = 0; i < firsts.length; i++) {
            int first = firsts[i];
            assignments.panel(round.applicationIds().get(i)).forEach(seat -> signAs(seat, round.roundId(), first));
        }
        made.gates(round.roundId());
        return round;
    }

    private void signAs(Assignment seat, String roundId, int first) {
        Map<String, String> points = new LinkedHashMap<>();
        for (Rubric.Criterion criterion : facts.programme(roundId).rubric().criteria()) {
            points.put(criterion.key(), points.isEmpty() ? String.valueOf(first) : "11");
        }
        points.replaceAll((key, typed) -> "management".equals(key) ? "10" : typed);
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), new CardDraft(points, COMMENT, "", cards.byId(seat.id()).orElseThrow().revision(), "page-1"));
        });
    }
}
