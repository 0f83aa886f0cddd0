package io.luxuan.panel.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.expert.Expert;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** A member whose name is one character from an expert's. */
@ServiceTest
class NearNamesPagesTest {
    private static final String WHY = "已向该校人事处核实，系同一人笔误。";

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired NearNamesDesk desk;
    @Autowired DecideNearName decide;
    @Autowired ReadBars bars;
    @Autowired ReadCeremony ceremony;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private ReviewRounds.Made round;
    private Expert expert;
    private String bent;

    @BeforeEach
    void a_member_is_named_nearly_as_an_expert() {
        made.sendAllExpertsOnLeave();
        round = made.readyToDraw("P1", 2);
        expert = made.experts(round.field(), 20).get(0);
        jdbc.update("UPDATE expert SET name = '欧阳建测国' WHERE id = ?", expert.id());
        bent = round.applicationIds().get(0);
        jdbc.update("""
                INSERT INTO application_party (application_id, version_no, kind, order_no, person, person_key, institution, title, reason, contact)
                SELECT id, version_no, 'MEMBER', 1, ?, ?, '别处的单位', '', '', '0531-66600000' FROM application WHERE id = ?""",
                "欧阳健测国", NameKey.of("欧阳健测国"), bent);
    }

    @AfterEach
    void clean() {
        jdbc.update("DELETE FROM application_party WHERE application_id = ? AND kind = 'MEMBER'", bent);
        jdbc.update("DELETE FROM name_decision WHERE round_id = ?", round.roundId());
        clock.backToNow();
    }

    @Test
    void it_is_shown_before_the_draw_and_keeps_nobody_away_by_itself() throws Exception {
        assertThat(match().decision()).isNull();
        assertThat(pool(bent)).isEqualTo(20);
        assertThat(shown()).contains("欧阳健测国", "欧阳建测国", "差一个字");
    }

    @Test
    void whoever_is_the_same_person_and_takes_part_judges_nothing_of_the_round() {
        decide(true);
        assertThat(match().decision().same()).isTrue();
        assertThat(choices()).hasSize(2).allSatisfy(choice -> assertThat(choice.experts()).hasSize(19));
    }

    @Test
    void whoever_is_another_stays_and_it_is_on_record() {
        decide(true);
        decide(false);
        assertThat(match().decision().reason()).isEqualTo(WHY);
        assertThat(Actors.as(round.manager(), () -> desk.undecided(round.roundId()))).isZero();
        assertThat(choices()).allSatisfy(choice -> assertThat(choice.experts()).hasSize(20));
    }

    @Test
    void a_finding_needs_a_reason_and_comes_before_the_commitment() {
        String key = match().key();
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> decide.decide(round.roundId(), key, true, "核过")))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsKey("reason-" + key));
        made.ceremony().commit(round.roundId(), round.manager());
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> decide.decide(round.roundId(), key, true, WHY)))
                .isInstanceOf(Refusal.class).hasMessage("people.not-now");
    }

    private void decide(boolean same) {
        Actors.run(round.manager(), () -> decide.decide(round.roundId(), match().key(), same, WHY));
    }

    private NearMatch match() {
        List<NearMatch> all = Actors.as(round.manager(), () -> desk.page(round.roundId(), null)).rows();
        return all.stream().filter(one -> one.expertId().equals(expert.id())).findFirst().orElseThrow();
    }

    private int pool(String application) {
        return Actors.as(round.manager(), () -> bars.one(round.roundId(), application)).pool();
    }

    private List<Snapshot.Choice> choices() {
        made.ceremony().commit(round.roundId(), round.manager());
        return Actors.as(Person.SYSTEM, () -> ceremony.snapshot(ceremony.live(round.roundId()).orElseThrow().id()).applications());
    }

    private String shown() throws Exception {
        var auth = UsernamePasswordAuthenticationToken.authenticated(round.manager(), null,
                List.of(new SimpleGrantedAuthority("ROLE_MANAGER")));
        return mvc.perform(get("/manager/rounds/" + round.roundId() + "/panels/near-names").with(authentication(auth)))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
