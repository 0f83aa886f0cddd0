package io.luxuan.unit.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.KnownUnit;
import io.luxuan.unit.KnownUnits;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A unit says what it is and holds; a manager holds it against the paper. */
@ServiceTest
class RegisterOfUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc mvc;
    @Autowired ClaimEntry claim;
    @Autowired WithdrawEntry withdraw;
    @Autowired JudgeEntry judge;
    @Autowired ReadUnit read;
    @Autowired WaitingEntries waiting;
    @Autowired KnownUnits known;
    @Autowired MovableClock clock;

    private CallScene scene;
    private Person unit;
    private Person manager;

    @BeforeEach
    void a_unit() {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        scene = beans.createBean(CallScene.class);
        unit = scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, null));
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void what_a_unit_claims_counts_once_a_manager_has_confirmed_it() {
        String gazelle = claimed(Fact.TITLE, new EntryForm("GAZELLE", "省级", "鲁瞪羚2026001", "2026-02-10", "2029-02-09"));
        assertThat(now().titles()).isEmpty();
        assertThat(Actors.as(manager, () -> waiting.waiting())).isPositive();

        confirmed(gazelle);
        assertThat(now().titles()).containsExactly(new KnownUnit.HeldTitle("瞪羚企业", "省级", LocalDate.of(2026, 2, 10),
                LocalDate.of(2029, 2, 9), "鲁瞪羚2026001"));
        assertThat(on(LocalDate.of(2026, 2, 9)).titles()).as("not yet given").isEmpty();
        assertThat(on(LocalDate.of(2029, 2, 10)).titles()).as("run out").isEmpty();
    }

    @Test
    void a_unit_is_where_it_was_registered_until_a_manager_confirms_another_city() {
        assertThat(now().city()).isEqualTo("济南");
        confirmed(claimed(Fact.CITY, new EntryForm("370200", null, null, "2026-01-01", null)));
        assertThat(now().city()).isEqualTo("青岛");
        confirmed(claimed(Fact.CITY, new EntryForm("370600", null, null, "2026-03-01", null)));
        assertThat(now().city()).isEqualTo("烟台");
        assertThat(on(LocalDate.of(2026, 2, 28)).city()).as("history is kept").isEqualTo("青岛");
    }

    @Test
    void small_and_technical_are_flags_with_a_validity() {
        assertThat(now().sme()).isFalse();
        confirmed(claimed(Fact.SIZE, new EntryForm("TECH_SME", null, null, "2026-02-01", "2026-12-31")));
        assertThat(now().sme()).isTrue();
        assertThat(now().techSme()).isTrue();
        assertThat(on(LocalDate.of(2027, 1, 1)).sme()).isFalse();
    }

    @Test
    void a_refused_claim_counts_for_nothing_and_its_reason_stays() {
        String founded = claimed(Fact.FOUNDED, new EntryForm("2019-05-06", null, null, null, null));
        Actors.run(manager, () -> {
            assertThatThrownBy(() -> judge.refuse(founded, " ")).isInstanceOf(Refusal.class);
            judge.refuse(founded, "执照看不清");
            judge.refuse(founded, "执照看不清");
            assertThatThrownBy(() -> judge.confirm(founded)).isInstanceOf(Refusal.class);
        });
        assertThat(now().founded()).isNull();
        assertThat(Actors.as(unit, () -> read.own()).history()).singleElement()
                .satisfies(line -> assertThat(line.entry().reason()).isEqualTo("执照看不清"));
    }

    @Test
    void only_the_unit_itself_takes_a_claim_back_and_only_before_it_is_decided() {
        String first = claimed(Fact.SUPPLIER, new EntryForm("COMPUTING", null, null, "2026-01-01", null));
        Person stranger = scene.person(Role.APPLICANT, scene.organisation(OrganisationKind.ENTERPRISE, null));
        Actors.run(stranger, () -> assertThatThrownBy(() -> withdraw.withdraw(first)).isInstanceOf(NotFound.class));
        Actors.run(unit, () -> withdraw.withdraw(first));
        Actors.run(unit, () -> withdraw.withdraw(first));
        Actors.run(manager, () -> assertThatThrownBy(() -> judge.confirm(first)).isInstanceOf(Refusal.class));

        String second = claimed(Fact.SUPPLIER, new EntryForm("COMPUTING", null, null, "2026-01-01", null));
        confirmed(second);
        Actors.run(unit, () -> assertThatThrownBy(() -> withdraw.withdraw(second)).isInstanceOf(Refusal.class));
        assertThat(now().listed()).extracting(KnownUnit.Listing::list).containsExactly("算力服务供应商");
    }

    @Test
    void a_supplier_that_is_taken_off_its_list_was_on_it_until_that_day() {
        String listed = claimed(Fact.SUPPLIER, new EntryForm("COMPUTING", null, null, "2026-01-01", null));
        confirmed(listed);
        Actors.run(manager, () -> judge.end(listed, "服务质量不达标，移出名录"));
        assertThat(now().listed()).isNotEmpty();
        assertThat(on(TODAY.plusDays(1)).listed()).isEmpty();
    }

    @Test
    void a_form_sent_twice_is_one_claim() {
        String once = Ids.next();
        Actors.run(unit, () -> List.of(1, 2).forEach(time ->
                claim.claim(once, Fact.SIZE, new EntryForm("SME", null, null, "2026-01-01", null), CallScene.pdf())));
        assertThat(Actors.as(unit, () -> read.own()).waiting()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", value = {
        "a title that nobody knows,       TITLE,   BEST_OF_ALL, 省级, 1, 2026-01-01, -,          value",
        "a level that the title has not,  TITLE,   GAZELLE,     世界级, 1, 2026-01-01, -,         level",
        "a title without its number,      TITLE,   GAZELLE,     省级, -, 2026-01-01, -,          number",
        "a title given tomorrow,          TITLE,   GAZELLE,     省级, 1, 2026-03-03, -,          from",
        "a day in words,                  TITLE,   GAZELLE,     省级, 1, 去年,       -,          from",
        "over before it begins,           SIZE,    SME,         -,   -, 2026-01-01, 2025-12-31, until",
        "a city of another province,      CITY,    110000,      -,   -, 2026-01-01, -,          value",
        "founded on no day,               FOUNDED, 2026-02-30,  -,   -, -,          -,          value"})
    void what_is_wrong_is_told_at_its_field(String why, Fact fact, String value, String level, String number, String from,
            String until, String field) {
        assertThatThrownBy(() -> claimed(fact, new EntryForm(value, level, number, from, until)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys(field));
    }

    @Test
    void a_claim_needs_its_paper() {
        Actors.run(unit, () -> assertThatThrownBy(() -> claim.claim(Ids.next(), Fact.SIZE,
                new EntryForm("SME", null, null, "2026-01-01", null), null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("evidence")));
    }

    @Test
    void the_pages_of_unit_and_manager_read() throws Exception {
        MockMultipartFile paper = new MockMultipartFile("evidence", "证书.pdf", "application/pdf", CallScene.PDF);
        mvc.perform(multipart("/applicant/unit/claim/title").file(paper).param("once", Ids.next()).param("value", "GAZELLE")
                .param("number", "<b>1</b>").param("from", "2026-01-01").with(csrf()).with(as(unit)))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请选择这个称号的级别")));
        String once = Ids.next();
        mvc.perform(multipart("/applicant/unit/claim/title").file(paper).param("once", once).param("value", "HIGH_TECH")
                .param("number", "<b>1</b>").param("from", "2026-01-01").with(csrf()).with(as(unit))).andExpect(status().is3xxRedirection());
        mvc.perform(get("/applicant/unit").with(as(unit))).andExpect(content().string(allOf(
                containsString("高新技术企业"), containsString("国家级"), containsString("证书.pdf"), not(containsString("<b>1</b>")))));
        mvc.perform(get("/manager/units").with(as(manager))).andExpect(content().string(containsString("高新技术企业")));
        String page = "/manager/units/" + unit.organisationId();
        mvc.perform(post(page + "/entries/" + once + "/refuse").with(csrf()).with(as(manager)))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请填写理由")));
        mvc.perform(post(page + "/entries/" + once + "/confirm").with(csrf()).with(as(manager))).andExpect(status().is3xxRedirection());
        mvc.perform(get(page).with(as(manager))).andExpect(content().string(allOf(containsString("高新技术企业"), containsString("今日起终止"))));
        mvc.perform(get("/manager/units/entries/" + once + "/evidence").with(as(manager))).andExpect(content().bytes(CallScene.PDF));
    }

    private String claimed(Fact fact, EntryForm form) {
        String id = Ids.next();
        Actors.run(unit, () -> claim.claim(id, fact, form, CallScene.pdf()));
        return id;
    }

    private void confirmed(String id) {
        Actors.run(manager, () -> judge.confirm(id));
    }

    private KnownUnit now() {
        return on(TODAY);
    }

    private KnownUnit on(LocalDate day) {
        return known.on(day, unit.organisationId());
    }

    private static RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
