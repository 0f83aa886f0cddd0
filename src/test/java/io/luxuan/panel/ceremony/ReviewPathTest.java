package io.luxuan.panel.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.card.ImportPanels;
import io.luxuan.card.Opinions;
import io.luxuan.card.SignedOpinion;
import io.luxuan.card.desk.PanelScene;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.card.desk.SaveCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardPoints;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.panel.substitute.ReplaceExpert;
import io.luxuan.ranking.RankedApplication;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TwoPeople;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPathTest extends PanelScene {
    @Autowired DrawPanels draw;
    @Autowired TwoPeople two;
    @Autowired SaveCard save;
    @Autowired DrawMapper draws;
    @Autowired Opinions opinions;
    @Autowired ImportPanels imports;

    @Test
    void a_round_goes_from_the_draw_to_the_ranking() {
        ReviewRounds.Made round = drawn(2, 8);
        for (String id : round.applicationIds()) {
            List<Assignment> panel = assignments.panel(id);
            assertThat(panel).hasSize(5).allMatch(seat -> seat.dispatchedAt() != null);
            panel.forEach(seat -> signAs(seat, id.equals(round.applicationIds().get(0)) ? "20" : "10"));
            assertThat(facts.application(id).status()).isEqualTo(ApplicationStatus.SCORED);
        }
        made.gates(round.roundId());
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        assertThat(ranked).extracting(RankedApplication::applicationId).containsExactlyElementsOf(round.applicationIds());
        assertThat(ranked).allMatch(line -> line.opinions() == 5 && line.excluded() == null);
        assertThat(facts.round(round.roundId()).stage()).isEqualTo(RoundStage.MEETING);
    }

    @Test
    void an_expert_who_refuses_is_replaced_by_the_same_draw() {
        ReviewRounds.Made round = drawn(1, 6);
        Assignment gone = assignments.panel(round.applicationIds().get(0)).get(2);
        Actors.run(made.person(gone.accountId()), () -> refuse.refuse(gone.id(), ConflictKind.KIN, "妻弟是负责人"));
        List<Assignment> panel = assignments.panel(round.applicationIds().get(0));
        assertThat(panel).hasSize(5).extracting(Assignment::expertId).doesNotContain(gone.expertId());
        Assignment substitute = panel.get(2);
        assertThat(substitute.origin()).isEqualTo(SeatOrigin.SUBSTITUTE);
        panel.forEach(seat -> signAs(seat, "8"));
        assertThat(facts.application(round.applicationIds().get(0)).status()).isEqualTo(ApplicationStatus.SCORED);
    }

    @Test
    void without_a_substitute_the_manager_fills_the_panel_by_hand() {
        ReviewRounds.Made round = drawn(1, 5);
        String application = round.applicationIds().get(0);
        Assignment gone = assignments.panel(application).get(0);
        Actors.run(made.person(gone.accountId()), () -> refuse.refuse(gone.id(), null, "出国"));
        assertThat(assignments.panel(application)).hasSize(4);
        String late = made.experts(round.field(), 1).get(0).id();
        Actors.run(round.manager(), () -> {
            assertThat(tasks.open("fill-panel", application, null)).isPresent();
            assertThatThrownBy(() -> two.agree(ReplaceExpert.wish(round.roundId(), gone.id(), gone.expertId(), "再请原来的专家评审一次")))
                    .isInstanceOf(Refusal.class).hasMessage("panel.not-allowed");
            two.agree(ReplaceExpert.wish(round.roundId(), gone.id(), late, "在库专家中唯一的同方向者"));
            assertThat(tasks.open("fill-panel", application, null)).isEmpty();
        });
        assertThat(assignments.panel(application)).hasSize(5);
        assignments.panel(application).forEach(seat -> signAs(seat, "8"));
        assertThat(facts.application(application).status()).isEqualTo(ApplicationStatus.SCORED);
    }

    @Test
    void a_draw_that_is_short_of_experts_changes_nothing() {
        ReviewRounds.Made round = ready(1, 3);
        assertThatThrownBy(() -> made.ceremony().commit(round.roundId(), round.manager()))
                .isInstanceOfSatisfying(ShortOfExperts.class, refusal -> assertThat(refusal.shortages()).hasSize(1));
        assertThat(draws.live(round.roundId())).isEmpty();
        assertThat(assignments.panel(round.applicationIds().get(0))).isEmpty();
    }

    @Test
    void another_draw_needs_a_reason_and_a_new_commitment_and_keeps_the_first_on_record() {
        ReviewRounds.Made round = ready(1, 7);
        made.ceremony().propose(round.roundId(), round.manager());
        Actors.run(round.manager(), () -> {
            assertThatThrownBy(() -> draw.draw(round.roundId())).hasMessage("panels.not-now");
            assertThatThrownBy(() -> two.agree(DiscardDraw.wish(round.roundId(), " "))).hasMessage("countersign.reason");
            two.agree(DiscardDraw.wish(round.roundId(), "专家库有误，须补齐后重抽"));
            assertThatThrownBy(() -> draw.draw(round.roundId())).hasMessage("panels.not-now");
        });
        made.ceremony().propose(round.roundId(), round.manager());
        assertThat(draws.history(round.roundId())).extracting(Draw::state).containsExactly("DISCARDED", "PROPOSED");
        assertThat(assignments.panel(round.applicationIds().get(0))).hasSize(5);
    }

    @Test
    void a_signed_card_is_locked_for_ever() {
        ReviewRounds.Made round = drawn(1, 5);
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        signAs(seat, "8");
        Actors.run(made.person(seat.accountId()), () -> {
            assertThatThrownBy(() -> sign.sign(seat.id(), card("9", 1))).hasMessage("card.signed");
            assertThatThrownBy(() -> save.save(seat.id(), card("9", 1))).hasMessage("card.signed");
            assertThatThrownBy(() -> refuse.refuse(seat.id(), null, "反悔")).hasMessage("card.signed");
        });
        assertThat(cards.byId(seat.id()).orElseThrow().total()).isEqualByComparingTo("40");
    }

    @Test
    void nobody_reaches_the_assignment_of_another_expert() {
        ReviewRounds.Made round = drawn(1, 5);
        List<Assignment> panel = assignments.panel(round.applicationIds().get(0));
        Actors.run(made.person(panel.get(1).accountId()), () -> {
            assertThatThrownBy(() -> accept.accept(panel.get(0).id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sign.sign(panel.get(0).id(), card("8", 0))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void an_incomplete_card_is_kept_but_not_signed() {
        ReviewRounds.Made round = drawn(1, 5);
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        Actors.run(made.person(seat.accountId()), () -> {
            assertThatThrownBy(() -> save.save(seat.id(), card("8", 0))).hasMessage("assignment.declare-first");
            accept.accept(seat.id());
            CardDraft half = new CardDraft(Map.of("value", "31", "approach", "7.5"), "太短", "", 0, "page-1");
            assertThat(save.save(seat.id(), half).errors()).containsOnlyKeys("points.value");
            assertThatThrownBy(() -> sign.sign(seat.id(), half)).isInstanceOfSatisfying(IncompleteCard.class,
                    incomplete -> assertThat(incomplete.errors()).containsKeys("points.value", "points.outcome", "comment"));
        });
        assertThat(cards.points(seat.id())).extracting(CardPoints::criterion).containsExactly("approach");
    }

    @Test
    void a_stale_page_cannot_overwrite_a_newer_card_but_its_own_saves_may_overlap() {
        ReviewRounds.Made round = drawn(1, 5);
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            save.save(seat.id(), new CardDraft(Map.of("value", "20"), "一", "", 0, "page-1"));
            save.save(seat.id(), new CardDraft(Map.of("value", "21"), "二", "", 0, "page-1"));
            assertThatThrownBy(() -> save.save(seat.id(), new CardDraft(Map.of("value", "1"), "三", "", 0, "page-2")))
                    .hasMessage("card.stale");
        });
        assertThat(cards.byId(seat.id()).orElseThrow().commentText()).isEqualTo("二");
    }

    @Test
    void a_file_s_scores_go_through_the_same_panels_tasks_and_signatures() {
        ReviewRounds.Made round = ready(2, 5);
        List<String> experts = made.experts(round.field(), 3).stream().map(expert -> expert.id()).toList();
        Map<String, List<String>> seats = new LinkedHashMap<>();
        round.applicationIds().forEach(id -> seats.put(id, experts));
        Actors.run(round.manager(), () -> {
            imports.seat(round.roundId(), seats);
            imports.confirm(round.roundId());
        });
        made.run();
        List<BigDecimal> totals = List.of(new BigDecimal("70"), new BigDecimal("80"), new BigDecimal("85"));
        Actors.run(round.manager(), () -> round.applicationIds().forEach(id -> imports.sign(id, totals)));
        Actors.run(round.manager(), () -> round.applicationIds().forEach(id -> imports.sign(id, totals)));
        made.gates(round.roundId());
        List<RankedApplication> ranked = Actors.as(round.manager(), () -> ranking.of(round.roundId()));
        assertThat(ranked).allMatch(line -> line.score().compareTo(new BigDecimal("78.3333")) == 0 && line.rank() == 1);
        List<SignedOpinion> signed = Actors.as(Person.SYSTEM, () -> opinions.of(round.applicationIds().get(0)));
        assertThat(signed).extracting(opinion -> opinion.total().stripTrailingZeros().toPlainString())
                .containsExactly("85", "80", "70");
        assertThat(signed.get(0).points()).hasSize(5);
    }
}
