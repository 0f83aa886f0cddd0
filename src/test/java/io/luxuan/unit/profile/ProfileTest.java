package io.luxuan.unit.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.account.people.UnitScene;
import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.UnitProfiles;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** A unit's profile is kept once; its account is nobody's to read in the table. */
@ServiceTest
class ProfileTest {
    private static final String NUMBER = "6222021602001234567";

    @Autowired CallScene call;
    @Autowired UnitScene unit;
    @Autowired KeepProfile profiles;
    @Autowired UnitProfiles face;
    @Autowired JdbcTemplate rows;
    @Autowired MovableClock clock;
    @Autowired MockMvc mvc;

    private Person administrator;

    @BeforeEach
    void a_unit() {
        administrator = call.applicantUnder(call.department());
    }

    @AfterEach
    void backToToday() {
        clock.backToNow();
    }

    @Test
    void the_account_stands_encrypted_and_masked_and_a_look_at_it_is_logged() throws Exception {
        write(NUMBER, 0);
        assertThat(rows.queryForObject("SELECT number_hidden FROM unit_profile WHERE organisation_id = ?", String.class,
                administrator.organisationId())).doesNotContain(NUMBER).doesNotContain("4567");
        String page = mvc.perform(get("/applicant/unit/profile").with(As.person(administrator))).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("**** 4567").doesNotContain(NUMBER).doesNotContain("??");
        assertThat(Actors.as(administrator, profiles::number)).isEqualTo(NUMBER);
        assertThat(looks("audit_log") + looks("audit_unsealed")).isEqualTo(1);
    }

    @Test
    void whoever_does_not_administer_reads_it_masked_and_changes_nothing() {
        write(NUMBER, 0);
        Person writer = unit.colleague(administrator, "孙填写", UnitRight.WRITE);
        assertThat(Actors.as(writer, profiles::read).masked()).endsWith("4567");
        assertThatThrownBy(() -> Actors.run(writer, profiles::number)).isInstanceOf(Refusal.class).hasMessage("unit-right.ADMINISTER");
        assertThatThrownBy(() -> Actors.run(writer, () -> profiles.write(form("12345678", 1)))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Actors.run(call.person(Role.MANAGER, null), profiles::number)).isInstanceOf(AccessDeniedException.class);
        Person stranger = call.applicantUnder(call.department());
        assertThat(Actors.as(stranger, profiles::read).isWritten()).isFalse();
    }

    @Test
    void a_row_copied_to_another_unit_opens_nothing() {
        write(NUMBER, 0);
        Person thief = call.applicantUnder(call.department());
        Actors.run(thief, () -> profiles.write(form("111111111", 0)));
        rows.update("UPDATE unit_profile SET number_hidden = (SELECT p.hidden FROM (SELECT number_hidden AS hidden FROM unit_profile"
                + " WHERE organisation_id = ?) p) WHERE organisation_id = ?", administrator.organisationId(), thief.organisationId());
        assertThat(face.accounts(List.of(thief.organisationId()))).isEmpty();
    }

    @Test
    void who_saves_an_older_page_is_told_and_an_empty_number_keeps_the_one_there_is() {
        write(NUMBER, 0);
        assertThatThrownBy(() -> write("999999999", 0)).isInstanceOf(Refusal.class).hasMessage("unit-profile.stale");
        write("", 1);
        assertThat(face.accounts(List.of(administrator.organisationId())).get(administrator.organisationId()).number()).isEqualTo(NUMBER);
    }

    @Test
    void a_new_claim_begins_with_the_account() {
        Person company = call.person(Role.APPLICANT, call.organisation(OrganisationKind.ENTERPRISE, null));
        Actors.run(company, () -> profiles.write(form(NUMBER, 0)));
        var round = call.open("P28a");
        String draft = Actors.as(company, () -> call.start.start(round.id()));
        assertThat(rows.queryForObject("SELECT answer_text FROM application_answer WHERE application_id = ? AND question_key = 'accountNumber'",
                String.class, draft)).isEqualTo(NUMBER);
    }

    private int looks(String table) {
        return rows.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE action = 'unit.account-seen' AND subject_id = ?", Integer.class,
                administrator.organisationId());
    }

    private void write(String number, int version) {
        Actors.run(administrator, () -> profiles.write(form(number, version)));
    }

    private static ProfileForm form(String number, int version) {
        return new ProfileForm("王联系", "0531-88881234", "wang@unit.example.cn", "济南市历下区", "测试单位", "中国银行济南分行", number, false, version);
    }
}
