package io.luxuan.card.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.PanelScene;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.card.marks.CardVersion;
import io.luxuan.card.marks.CardVersionMapper;
import io.luxuan.card.marks.IncompleteCard;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.ranking.ReviewRecords;
import io.luxuan.ranking.ReviewRecords.ScoredCard;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class CorrectionsTest extends PanelScene {
    @Autowired AskCardBack ask;
    @Autowired AnswerCorrection answer;
    @Autowired SignAnew signAnew;
    @Autowired CardVersionMapper versions;
    @Autowired ReviewRecords records;
    @Autowired MockMvc mvc;

    private ReviewRounds.Made round;
    private Assignment seat;
    private Person expert;

    private void signed(String first) {
        round = drawn(1, 5);
        seat = assignments.panel(round.applicationIds().get(0)).get(0);
        expert = made.person(seat.accountId());
        signAs(seat, first);
    }

    private void givenBack() {
        Actors.run(expert, () -> ask.ask(seat.id(), "第一项指标的分数填反了"));
        Actors.run(round.manager(), () -> answer.giveBack(round.roundId(), seat.id(), "经核实为笔误"));
    }

    private int revision() {
        return cards.byId(seat.id()).orElseThrow().revision();
    }

    @Test
    void a_card_given_back_is_signed_anew_and_its_former_version_is_kept() {
        signed("20");
        givenBack();
        Actors.run(expert, () -> signAnew.sign(seat.id(), card("10", revision())));
        assertThat(cards.byId(seat.id()).orElseThrow().total()).isEqualByComparingTo("42");
        CardVersion former = versions.ofRound(round.roundId()).get(0);
        assertThat(former.total()).isEqualByComparingTo("52");
        assertThat(former.content()).contains("\"value\":\"20\"").contains("建议支持");
        assertThat(former.sha256()).isEqualTo(Hashes.sha256(former.content()));
        assertThat(former.content()).as("nobody guesses points by the digest").containsPattern("\"salt\":\"[^\"]{32,}\"");
        assertThat(assignments.byId(seat.id()).orElseThrow().state()).isEqualTo(AssignmentState.SIGNED);
    }

    @Test
    void the_record_names_the_former_version_by_its_digest_and_counts_the_new_one() {
        signed("20");
        givenBack();
        Actors.run(expert, () -> signAnew.sign(seat.id(), card("10", revision())));
        List<ScoredCard> scored = Actors.as(Person.SYSTEM, () -> records.cards(round.roundId()));
        assertThat(scored).singleElement().satisfies(one -> {
            assertThat(one.total()).isEqualByComparingTo("42");
            assertThat(one.former()).containsExactly(versions.ofRound(round.roundId()).get(0).sha256());
        });
    }

    @Test
    void until_then_the_card_counts_as_it_was_signed() {
        signed("20");
        givenBack();
        assertThat(cards.byId(seat.id()).orElseThrow().total()).isEqualByComparingTo("52");
        assertThatThrownBy(() -> Actors.run(expert, () -> signAnew.sign(seat.id(), card("99", revision()))))
                .isInstanceOf(IncompleteCard.class);
        assertThat(versions.count(seat.id())).isZero();
    }

    @Test
    void nobody_signs_anew_what_was_not_given_back() {
        signed("20");
        assertThatThrownBy(() -> Actors.run(expert, () -> signAnew.sign(seat.id(), card("10", revision())))).isInstanceOf(Refusal.class);
        Actors.run(expert, () -> ask.ask(seat.id(), "第一项指标的分数填反了"));
        assertThatThrownBy(() -> Actors.run(expert, () -> signAnew.sign(seat.id(), card("10", revision())))).isInstanceOf(Refusal.class);
        assertThat(cards.byId(seat.id()).orElseThrow().total()).isEqualByComparingTo("52");
    }

    @Test
    void a_card_is_given_back_once() {
        signed("20");
        givenBack();
        Actors.run(expert, () -> signAnew.sign(seat.id(), card("10", revision())));
        assertThatThrownBy(() -> Actors.run(expert, () -> ask.ask(seat.id(), "再改一次分数")))
                .hasMessage("card.correction-once");
        assertThatThrownBy(() -> Actors.run(expert, () -> signAnew.sign(seat.id(), card("11", revision())))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_refused_may_be_asked_again_with_another_reason() {
        signed("20");
        Actors.run(expert, () -> ask.ask(seat.id(), "想改一下"));
        Actors.run(round.manager(), () -> answer.refuse(round.roundId(), seat.id(), "请写明需要改正什么"));
        Actors.run(expert, () -> ask.ask(seat.id(), "第一项指标的分数填反了"));
        assertThat(Actors.as(expert, () -> ask.of(seat.id())).orElseThrow().state()).isEqualTo(CorrectionState.ASKED);
    }

    @Test
    void nothing_is_corrected_once_the_ranking_is_made() {
        signed("20");
        List<Assignment> others = assignments.panel(seat.applicationId()).stream().filter(other -> !other.id().equals(seat.id())).toList();
        givenBack();
        others.forEach(other -> signAs(other, "15"));
        made.gates(round.roundId());
        assertThatThrownBy(() -> Actors.run(expert, () -> signAnew.sign(seat.id(), card("10", revision()))))
                .hasMessage("card.correction-late");
        assertThat(Actors.as(Person.SYSTEM, () -> records.cards(round.roundId()))).allSatisfy(one -> assertThat(one.former()).isEmpty());
    }

    @Test
    void manager_and_supervisor_read_the_reason_and_never_a_score() throws Exception {
        signed("20");
        String own = "/expert/assignments/" + seat.id() + "/correction";
        String page = "/manager/rounds/" + round.roundId() + "/card-corrections";
        mvc.perform(post(own).param("reason", " ").with(as(expert)).with(csrf())).andExpect(status().is(422));
        mvc.perform(post(own).param("reason", "第一项指标的分数填反了").with(as(expert)).with(csrf())).andExpect(redirectedUrl(own));
        mvc.perform(get(own).with(as(expert))).andExpect(status().isOk()).andExpect(content().string(containsString("待处理")));
        mvc.perform(get(page).with(as(new Person("s", "s", "监督", Role.SUPERVISOR, null)))).andExpect(status().isOk())
                .andExpect(content().string(containsString("第一项指标的分数填反了"))).andExpect(content().string(not(containsString(">52<"))))
                .andExpect(content().string(not(containsString("name=\"back\""))));
        mvc.perform(post(page + "/" + seat.id()).param("back", "true").with(as(round.manager())).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("reason-error-0")));
        mvc.perform(post(page + "/" + seat.id()).param("back", "true").param("reason", "经核实为笔误").with(as(round.manager())).with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(own).with(as(expert))).andExpect(status().isOk()).andExpect(content().string(containsString("重新签署")));
        mvc.perform(post(own + "/sign").param("points.value", "99").with(as(expert)).with(csrf())).andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"99\"")));
        assertThat(versions.count(seat.id())).isZero();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
