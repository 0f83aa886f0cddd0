package io.luxuan.panel.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.AcceptAssignment;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.card.desk.SignCard;
import io.luxuan.card.marks.CardDraft;
import io.luxuan.draw.CommitmentState;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.Entered;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.RedrawCommand;
import io.luxuan.draw.SourceForm;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.substitute.RefuseAssignment;
import io.luxuan.panel.substitute.ReplaceExpert;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Tasks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import picocli.CommandLine;

@ServiceTest
class CeremonyTest {
    private static final Person SUPERVISOR = new Person("s-draw", "s-draw", "监督", Role.SUPERVISOR, null);

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired CommitDraw commit;
    @Autowired EnterDrawValues values;
    @Autowired DrawPanels draw;
    @Autowired TwoPeople two;
    @Autowired RefuseAssignment refuse;
    @Autowired AcceptAssignment accept;
    @Autowired SignCard sign;
    @Autowired ReadCeremony ceremony;
    @Autowired AssignmentMapper assignments;
    @Autowired Rounds rounds;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @TempDir Path folder;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_source_must_lie_in_the_future() {
        ReviewRounds.Made round = ready(1, 6);
        SourceForm known = new SourceForm("双色球", "昨天", clock.now().minusMinutes(1).toString(), "NUMBERS", "");
        Actors.run(round.manager(), () -> {
            assertFields(() -> commit.commit(round.roundId(), List.of(known)), "source1.publishAt");
            assertFields(() -> commit.commit(round.roundId(), List.of()), "source1.name");
            assertFields(() -> commit.commit(round.roundId(), List.of(new SourceForm("双色球", "", "soon", "X", ""))),
                    "source1.issue", "source1.publishAt", "source1.kind");
        });
        assertThat(live(round)).isNull();
        assertThat(isOpen(round, "commit-draw")).isTrue();
    }

    @Test
    void a_value_is_not_entered_before_its_time_nor_twice_by_one_person() {
        ReviewRounds.Made round = committed(6);
        Actors.run(round.manager(), () -> {
            assertFields(() -> values.enter(round.roundId(), PlayCeremony.VALUES), "value1", "value2");
            clock.moveBy(Duration.ofHours(2));
            assertFields(() -> values.enter(round.roundId(), Map.of(1, "x", 2, "")), "value1", "value2");
            values.enter(round.roundId(), PlayCeremony.VALUES);
            assertThatThrownBy(() -> values.enter(round.roundId(), PlayCeremony.VALUES)).hasMessage("draw.same-person");
        });
        assertThat(live(round).state()).isEqualTo(CommitmentState.COMMITTED);
        assertThat(isOpen(round, "enter-draw-values")).isTrue();
    }

    @Test
    void entries_that_differ_reveal_nothing_and_the_first_may_be_retracted_with_a_reason() {
        ReviewRounds.Made round = committed(6);
        Person second = made.ceremony().anotherManager();
        clock.moveBy(Duration.ofHours(2));
        Actors.run(round.manager(), () -> values.enter(round.roundId(), Map.of(1, "1 2 3 4 5 6 7", 2, "3912.50")));
        Entered differs = Actors.as(second, () -> values.enter(round.roundId(), PlayCeremony.VALUES));
        assertThat(differs.differing()).isEqualTo(Set.of(1));
        assertThat(live(round).isRevealed()).isFalse();
        Actors.run(round.manager(), () -> {
            assertThatThrownBy(() -> values.retract(round.roundId(), " ")).hasMessage("draw.reason");
            values.retract(round.roundId(), "看错一期");
            values.enter(round.roundId(), PlayCeremony.VALUES);
        });
        assertThat(Actors.as(second, () -> values.enter(round.roundId(), Map.of(1, "3,8,12,19,25,31,7", 2, "3912.5"))).isMatched()).isTrue();
        assertThat(Actors.as(SUPERVISOR, () -> ceremony.entries(live(round).id()))).hasSize(3)
                .anyMatch(entry -> entry.live() == null && entry.reason().equals("看错一期"));
        assertThat(isOpen(round, "draw-panels")).isTrue();
    }

    @Test
    void the_first_entry_is_shown_to_nobody_before_the_second_agrees_and_the_secret_to_nobody_before_the_review_is_over() throws Exception {
        ReviewRounds.Made round = committed(6);
        String id = live(round).id();
        String secret = jdbc.queryForObject("SELECT secret FROM draw_secret WHERE commitment_id = ?", String.class, id);
        clock.moveBy(Duration.ofHours(2));
        Actors.run(round.manager(), () -> values.enter(round.roundId(), PlayCeremony.VALUES));
        Actors.run(Person.SYSTEM, () -> {
            assertThat(ceremony.values(id)).isEmpty();
            assertThat(ceremony.live(round.roundId()).toString()).doesNotContain(secret);
        });
        for (Person person : new Person[] {null, round.manager(), SUPERVISOR}) {
            assertThat(page("/draws/" + id, person)).doesNotContain(secret, "3912.5", "3.8.12.");
            mvc.perform(as(get("/draws/" + id + "/record.json"), person)).andExpect(status().isNotFound());
        }
        Actors.run(made.ceremony().anotherManager(), () -> values.enter(round.roundId(), PlayCeremony.VALUES));
        for (Person person : new Person[] {null, round.manager(), SUPERVISOR}) {
            assertThat(page("/draws/" + id, person)).contains("3912.5/", "3.8.12.19.25.31.7./").doesNotContain(secret, live(round).seed());
        }
    }

    @Test
    void the_published_commitment_is_the_hash_of_the_record_s_parts_and_the_record_draws_the_same() throws Exception {
        ReviewRounds.Made round = ready(4, 9);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        DrawCommitment commitment = live(round);
        assertThat(Hashes.sha256(commitment.statement())).isEqualTo(commitment.hash());
        for (Person person : new Person[] {null, round.manager(), SUPERVISOR}) {
            mvc.perform(as(get("/draws/" + commitment.id() + "/record.json"), person)).andExpect(status().isNotFound());
        }
        Path file = Files.writeString(folder.resolve("record.json"), page("/manager/draws/" + commitment.id() + "/record.json", SUPERVISOR));
        assertThat(redraw(file, commitment.hash())).isZero();
        assertThat(Files.readString(file)).doesNotContain("专家", "单位");
        String identities = page("/manager/draws/" + commitment.id() + "/identities.json", SUPERVISOR);
        assertThat(commitment.statement()).contains(Hashes.sha256(identities));
        assertThat(jdbc.queryForList("""
                SELECT round_id FROM (SELECT round_id, action, subject_id FROM audit_log
                    UNION ALL SELECT round_id, action, subject_id FROM audit_unsealed) lines_of_log
                WHERE action = 'paper.take' AND subject_id = ?""", String.class, commitment.id())).as("who looked at the record and at the names")
                .containsExactly(round.roundId(), round.roundId());
        mvc.perform(get("/manager/draws/" + commitment.id() + "/identities.json")).andExpect(status().is3xxRedirection());
    }

    @Test
    void after_the_review_anybody_may_have_the_record() throws Exception {
        ReviewRounds.Made round = ready(1, 6);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        assignments.panel(round.applicationIds().get(0)).forEach(this::signed);
        made.gates(round.roundId());
        String id = live(round).id();
        Path file = Files.writeString(folder.resolve("record.json"), page("/draws/" + id + "/record.json", null));
        assertThat(redraw(file, live(round).hash())).isZero();
        String secret = jdbc.queryForObject("SELECT secret FROM draw_secret WHERE commitment_id = ?", String.class, id);
        assertThat(page("/draws/" + id, null)).contains("record.json", secret, live(round).seed());
    }

    @Test
    void a_substitute_comes_by_the_next_value_of_the_chain_and_the_skips_stay_in_the_record() throws Exception {
        ReviewRounds.Made round = ready(1, 7);
        made.ceremony().play(round.roundId(), round.manager());
        made.run();
        String application = round.applicationIds().get(0);
        int next = live(round).chainNext();
        refused(assignments.panel(application).get(1));
        refused(assignments.panel(application).get(3));
        assertThat(live(round).chainNext()).isEqualTo(next + 2);
        assertThat(assignments.panel(application)).hasSize(5);
        refused(assignments.panel(application).get(0));
        assertThat(assignments.panel(application)).hasSize(4);
        String id = live(round).id();
        String record = page("/manager/draws/" + id + "/record.json", SUPERVISOR);
        assertThat(record).contains("\"kind\":\"SUBSTITUTE\"", "\"kind\":\"VACANT\"", "avoid.already-on-panel", "avoid.declared-conflict");
        assertThat(redraw(Files.writeString(folder.resolve("record.json"), record), live(round).hash())).isZero();
        List<String> heads = jdbc.queryForList("SELECT head FROM draw_link WHERE commitment_id = ? ORDER BY number_no", String.class, id);
        assertThat(heads).hasSize(4);
        assertThat(page("/draws/" + id, null)).contains(heads).contains("席位变化 3 次").doesNotContain("按随机链替补", "已在专家组中");
        Actors.run(Person.SYSTEM, () -> rounds.enter(round.roundId(), RoundStage.MEETING));
        assertThat(page("/draws/" + id, null)).contains(heads).contains("按随机链替补", "已在专家组中", "抽签号 ");
    }

    @Test
    void what_changed_before_the_reveal_is_left_out_with_its_reason() throws Exception {
        ReviewRounds.Made round = ready(2, 8);
        made.ceremony().commit(round.roundId(), round.manager());
        jdbc.update("UPDATE application SET status = 'WITHDRAWN' WHERE id = ?", round.applicationIds().get(1));
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), 6);
        made.ceremony().enterValues(round.roundId(), round.manager());
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> draw.draw(round.roundId()))).isInstanceOf(ShortOfExperts.class);
        assertThat(live(round).state()).isEqualTo(CommitmentState.REVEALED);
        assertThat(page("/draws/" + live(round).id(), null)).doesNotContain("T-002", "8 名专家可承担的数量减少");
        assertThat(Actors.as(SUPERVISOR, () -> ceremony.changes(live(round).id())).caps()).hasSize(8);
        Actors.run(round.manager(), () -> two.agree(DiscardDraw.wish(round.roundId(), "专家请假过多，不够组成专家组")));
        made.ceremony().play(round.roundId(), round.manager());
        assertThat(assignments.panel(round.applicationIds().get(0))).hasSize(5);
        assertThat(assignments.panel(round.applicationIds().get(1))).isEmpty();
    }

    @Test
    void a_discarded_commitment_stays_public_with_its_reason_and_the_next_has_another_secret() throws Exception {
        ReviewRounds.Made round = committed(6);
        String first = live(round).id();
        Actors.run(round.manager(), () -> two.agree(DiscardDraw.wish(round.roundId(), "公开来源的期次写错了一期")));
        assertThat(isOpen(round, "commit-draw")).isTrue();
        made.ceremony().propose(round.roundId(), round.manager());
        String asked = two.ask(round.manager(), DiscardDraw.wish(round.roundId(), "专家库里漏了一名在职专家"));
        assertThat(two.reads(asked)).singleElement().asString().contains("第 2 次承诺", "已抽出专家组", live(round).hash());
        two.confirm(asked);
        made.ceremony().propose(round.roundId(), round.manager());
        assertThat(Actors.as(SUPERVISOR, () -> ceremony.history(round.roundId()))).extracting(DrawCommitment::state)
                .containsExactly(CommitmentState.DISCARDED, CommitmentState.DISCARDED, CommitmentState.PROPOSED);
        assertThat(page("/draws/" + first, null)).contains("公开来源的期次写错了一期", "专家库里漏了一名在职专家");
        assertThat(jdbc.queryForObject("SELECT COUNT(DISTINCT s.secret) FROM draw_secret s JOIN draw_commitment c"
                + " ON c.id = s.commitment_id WHERE c.round_id = ?", Integer.class, round.roundId())).isEqualTo(3);
    }

    @Test
    void nobody_is_exchanged_by_hand_before_the_draw_is_confirmed() {
        ReviewRounds.Made round = ready(1, 7);
        made.ceremony().propose(round.roundId(), round.manager());
        Assignment seat = assignments.panel(round.applicationIds().get(0)).get(0);
        Actors.run(round.manager(), () -> assertThatThrownBy(() -> two.agree(ReplaceExpert.wish(round.roundId(), seat.id(),
                seat.expertId(), "想要换一名别的专家来评"))).hasMessage("panels.confirm-first"));
    }

    @Test
    void a_supervisor_reads_and_changes_nothing() {
        ReviewRounds.Made round = committed(6);
        clock.moveBy(Duration.ofHours(2));
        Actors.run(SUPERVISOR, () -> {
            assertThat(ceremony.sources(live(round).id())).hasSize(2);
            assertThatThrownBy(() -> values.enter(round.roundId(), PlayCeremony.VALUES)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> two.agree(DiscardDraw.wish(round.roundId(), "x"))).isInstanceOf(AccessDeniedException.class);
        });
    }

    private void refused(Assignment seat) {
        Actors.run(made.person(seat.accountId()), () -> refuse.refuse(seat.id(), null, "出差"));
    }

    private void signed(Assignment seat) {
        Actors.run(made.person(seat.accountId()), () -> {
            accept.accept(seat.id());
            sign.sign(seat.id(), new CardDraft(Map.of("value", "8", "approach", "8", "foundation", "8", "crossing", "8",
                    "outcome", "8"), "选题重要，方案可行，团队基础扎实，建议支持，并加强数据论证。", "", 0, "p"));
        });
    }

    private static int redraw(Path file, String commitment) {
        return new CommandLine(new RedrawCommand()).execute("--commitment", commitment, file.toString());
    }

    private DrawCommitment live(ReviewRounds.Made round) {
        return Actors.as(Person.SYSTEM, () -> ceremony.live(round.roundId())).orElse(null);
    }

    private boolean isOpen(ReviewRounds.Made round, String task) {
        return Actors.as(round.manager(), () -> tasks.open(task, round.roundId(), null)).isPresent();
    }

    private ReviewRounds.Made committed(int experts) {
        ReviewRounds.Made round = ready(1, experts);
        made.ceremony().commit(round.roundId(), round.manager());
        return round;
    }

    private ReviewRounds.Made ready(int applications, int experts) {
        ReviewRounds.Made round = made.readyToDraw("P1", applications);
        made.sendAllExpertsOnLeave();
        made.experts(round.field(), experts);
        return round;
    }

    private String page(String path, Person person) throws Exception {
        return mvc.perform(as(get(path), person)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder as(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request, Person person) {
        RequestPostProcessor signedIn = person == null ? request1 -> request1 : authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
        return request.with(signedIn);
    }

    private static void assertFields(org.assertj.core.api.ThrowableAssert.ThrowingCallable command, String... fields) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsOnlyKeys(fields));
    }
}
