package io.luxuan.panel.bars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.audit.AuditHead;
import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.frozen.DrawRules.SetAside;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.expert.Expert;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An applicant invents fifteen members at experts' institutions, so that five are left. */
@ServiceTest
class InventedMembersTest {
    private static final String WHY = "已于 3 月 5 日致电该校科研处，查无此人。";
    private static final int INVENTED = 15;

    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired ReadBars bars;
    @Autowired HeedClaims heed;
    @Autowired ReadCeremony ceremony;
    @Autowired Accounts accounts;
    @Autowired AuditHead auditHead;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired CountedStatements statements;
    @Autowired AutowireCapableBeanFactory beans;

    ReviewRounds.Made round;
    List<Expert> experts;
    String bent;
    Person supervisor;

    @BeforeEach
    void fifteenInventedMembers() {
        made.sendAllExpertsOnLeave();
        round = made.readyToDraw("P1", 2);
        experts = made.experts(round.field(), 20);
        bent = round.applicationIds().get(0);
        supervisor = Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("s-" + Ids.next(), null, "监督", Role.SUPERVISOR, null)));
        IntStream.rangeClosed(1, INVENTED).forEach(at -> member(at, "编造" + at, experts.get(at - 1).institution()));
    }

    @AfterEach
    void clean() {
        jdbc.update("DELETE FROM application_party WHERE application_id = ? AND kind = 'MEMBER'", bent);
        jdbc.update("DELETE FROM application_claim_aside WHERE application_id = ?", bent);
        jdbc.update("DELETE FROM application_naming WHERE application_id = ?", bent);
        clock.backToNow();
    }

    private void member(int number, String person, String institution) {
        jdbc.update("""
                INSERT INTO application_party (application_id, version_no, kind, order_no, person, person_key, institution, title, reason, contact)
                SELECT id, version_no, 'MEMBER', ?, ?, ?, ?, '', '', '0531-66600000' FROM application WHERE id = ?""",
                number, person, NameKey.of(person), institution, bent);
    }

    private Bars seen() {
        return Actors.as(supervisor, () -> bars.one(round.roundId(), bent));
    }

    private void setAside(String... claims) {
        Actors.run(round.manager(), () -> heed.setAside(round.roundId(), bent, List.of(claims), "NOT_FOUND", WHY));
    }

    @Test
    void they_are_seen_before_the_draw_with_what_each_of_them_does() throws Exception {
        assertThat(seen().pool()).isEqualTo(20);
        assertThat(seen().barred()).isEqualTo(INVENTED);
        assertThat(seen().unusual()).isTrue();
        assertThat(seen().claims()).hasSize(INVENTED).allSatisfy(claim -> assertThat(claim.barred()).isEqualTo(1));
        assertThat(Actors.as(supervisor, () -> bars.unusual(round.roundId()))).isEqualTo(1);
        assertThat(page(round.manager(), get(at("")), 200).text()).contains("异常", "15 人（75%）");
        assertThat(page(supervisor, get("/manager/rounds/" + round.roundId() + "/panels"), 200).text()).contains("有 1 项申报因所列人员使异常多的专家回避");
        assertThat(page(supervisor, get(at("/" + bent)), 200).select("button[type=submit]").text()).doesNotContain("不予采信");
    }

    @Test
    void whom_they_kept_away_may_judge_again_once_they_are_set_aside() {
        setAside("MEMBER/1", "MEMBER/2");
        assertThat(seen().barred()).isEqualTo(INVENTED - 2);
        assertThat(seen().aside()).extracting("number").containsExactly(1, 2);
        Actors.run(round.manager(), () -> heed.takeBack(round.roundId(), bent, "MEMBER/1"));
        assertThat(seen().barred()).isEqualTo(INVENTED - 1);
    }

    @Test
    void an_expert_who_is_named_as_a_member_judges_nothing_of_the_round_until_that_is_set_aside() {
        member(INVENTED + 1, experts.get(19).name(), experts.get(19).institution());
        assertThat(seen().claims().get(INVENTED).named()).isEqualTo(1);
        Actors.run(round.manager(), () -> heed.setAside(round.roundId(), bent, List.of("MEMBER/16"), "DENIED", WHY));
        assertThat(seen().claims()).hasSize(INVENTED);
        assertThat(choices().get(1).experts()).hasSize(20);
    }

    @Test
    void the_commitment_binds_what_was_set_aside_and_afterwards_nothing_is() {
        String[] all = IntStream.rangeClosed(1, INVENTED).mapToObj(at -> "MEMBER/" + at).toArray(String[]::new);
        setAside(all);
        made.ceremony().commit(round.roundId(), round.manager());
        Snapshot frozen = Actors.as(Person.SYSTEM, () -> ceremony.snapshot(ceremony.live(round.roundId()).orElseThrow().id()));
        assertThat(frozen.applications()).allSatisfy(choice -> assertThat(choice.experts()).hasSize(20));
        assertThat(frozen.rules().setAside()).hasSize(INVENTED).contains(
                new SetAside(frozen.applications().get(0).application(), "MEMBER", INVENTED, "NOT_FOUND"));
        assertThatThrownBy(() -> Actors.run(round.manager(), () -> heed.takeBack(round.roundId(), bent, "MEMBER/1")))
                .isInstanceOf(Refusal.class).hasMessage("people.not-now");
    }

    @Test
    void a_reason_is_needed_and_what_was_typed_stays() throws Exception {
        Document refused = page(round.manager(), post(at("/" + bent)).param("claims", "MEMBER/3").param("ground", "").param("reason", "查过"), 422);
        assertThat(refused.getElementById("ground-error").text()).isEqualTo("请选择理由类别");
        assertThat(refused.select("input[name=claims][checked]").eachAttr("value")).containsExactly("MEMBER/3");
        Document brief = page(round.manager(), post(at("/" + bent)).param("claims", "MEMBER/3").param("ground", "DENIED").param("reason", "查过"), 422);
        assertThat(brief.getElementById("reason-error").text()).contains("10 至 500 个字");
        assertThat(brief.getElementById("reason").text()).isEqualTo("查过");
        page(round.manager(), post(at("/" + bent)).param("ground", "DENIED").param("reason", WHY), 422);
        assertThat(seen().aside()).isEmpty();
    }

    @Test
    void it_stands_in_the_audit_log_and_the_applicant_reads_why() throws Exception {
        page(round.manager(), post(at("/" + bent)).param("claims", "MEMBER/3").param("ground", "NOT_FOUND").param("reason", WHY), 302);
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        assertThat(jdbc.queryForList("SELECT reason FROM audit_log WHERE action = 'application.claim-aside' AND subject_id = ?", String.class, bent))
                .containsExactly("NOT_FOUND：" + WHY);
        String unit = jdbc.queryForObject("SELECT organisation_id FROM application WHERE id = ?", String.class, bent);
        Person applicant = Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("a-" + Ids.next(), null, "申报人", Role.APPLICANT, unit)));
        assertThat(page(applicant, get("/applicant/applications/" + bent + "/preview"), 200).text()).contains("不予采信", WHY);
        page(applicant, post(at("/" + bent)).param("claims", "MEMBER/4").param("ground", "DENIED").param("reason", WHY), 403);
        page(supervisor, post(at("/" + bent)).param("claims", "MEMBER/4").param("ground", "DENIED").param("reason", WHY), 403);
    }

    @Test
    void the_applicant_hears_once_that_some_were_set_aside_and_neither_who_nor_why() {
        Heard heard = Heard.in(beans);
        Person unit = Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("a-" + Ids.next(), null, "申报人", Role.APPLICANT,
                jdbc.queryForObject("SELECT organisation_id FROM application WHERE id = ?", String.class, bent))));
        jdbc.update("UPDATE application SET applicant_id = ? WHERE id = ?", unit.id(), bent);
        setAside("MEMBER/1", "MEMBER/2");
        heard.everything();
        assertThat(heard.kinds(unit)).containsExactly(ToldKind.NAMED_JUDGED);
        assertThat(heard.by(unit).get(0).text()).doesNotContain("编造", WHY);
    }

    @Test
    void who_is_named_and_has_an_account_says_so_and_gets_onto_no_panel_by_it() throws Exception {
        String name = "单名" + Ids.next().substring(24);
        member(INVENTED + 1, name, "别处");
        Person named = Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("n-" + Ids.next(), null, name, Role.EXPERT, null)));
        assertThat(page(named, get("/named"), 200).text()).contains(name, "本人未参加");
        page(named, post("/named/" + bent + "/16").param("takesPart", "false"), 302);
        assertThat(page(named, get("/named"), 200).text()).contains("称未参加");
        page(named, post("/named/" + bent + "/16").param("takesPart", "true"), 409);
        page(named, post("/named/" + bent + "/1").param("takesPart", "false"), 409);
        assertThat(page(round.manager(), get(at("/" + bent)), 200).text()).contains("称未参加");
        assertThat(seen().claims()).hasSize(INVENTED + 1);
    }

    @Test
    void the_applicants_own_people_and_those_of_a_unit_that_nobody_knows_confirm_nothing() throws Exception {
        String unit = jdbc.queryForObject("SELECT organisation_id FROM application WHERE id = ?", String.class, bent);
        page(namesake(unit), post("/named/" + bent + "/1").param("takesPart", "true"), 409);
        assertThat(page(namesake(unit), get("/named"), 200).text()).doesNotContain("本人参加");
        Person elsewhere = namesake(jdbc.queryForObject("SELECT MAX(id) FROM organisation WHERE id <> ?", String.class, unit));
        jdbc.update("""
                INSERT INTO unit_registration (organisation_id, account_id, unit_name, name_key, credit_code, contact, phone, state, registered_at,
                moved_at) VALUES (?, ?, '某大学', '某大学', '', '', '', 'NEW', ?, ?)""",
                elsewhere.organisationId(), elsewhere.id(), clock.now(), clock.now());
        page(elsewhere, post("/named/" + bent + "/1").param("takesPart", "true"), 409);
        jdbc.update("DELETE FROM unit_registration WHERE organisation_id = ?", elsewhere.organisationId());
        page(elsewhere, post("/named/" + bent + "/1").param("takesPart", "true"), 302);
        assertThat(page(round.manager(), get(at("/" + bent)), 200).text()).contains("编造1（");
    }

    private Person namesake(String unit) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("n-" + Ids.next(), null, "编造1", Role.APPLICANT, unit)));
    }

    @Test
    void a_page_costs_the_same_whatever_is_claimed() {
        long full = counted();
        jdbc.update("DELETE FROM application_party WHERE application_id = ? AND kind = 'MEMBER' AND order_no > 1", bent);
        assertThat(counted()).isEqualTo(full);
    }

    private long counted() {
        long before = statements.count();
        Actors.as(supervisor, () -> bars.page(round.roundId(), null));
        return statements.count() - before;
    }

    private List<Snapshot.Choice> choices() {
        made.ceremony().commit(round.roundId(), round.manager());
        return Actors.as(Person.SYSTEM, () -> {
            String live = ceremony.live(round.roundId()).orElseThrow().id();
            return ceremony.snapshot(live).applications();
        });
    }

    private String at(String what) {
        return "/manager/rounds/" + round.roundId() + "/panels/bars" + what;
    }

    private Document page(Person person, MockHttpServletRequestBuilder request, int status) throws Exception {
        var auth = UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
        var result = mvc.perform(request.with(authentication(auth)).with(csrf())).andReturn().getResponse();
        assertThat(result.getStatus()).as(result.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(status);
        return Jsoup.parse(result.getContentAsString(StandardCharsets.UTF_8));
    }
}
