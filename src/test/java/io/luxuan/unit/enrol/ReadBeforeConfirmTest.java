package io.luxuan.unit.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.Organisations;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.unit.UnitStanding;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A unit may hand in anew while it waits: what nobody has read is not confirmed. */
@ServiceTest
class ReadBeforeConfirmTest {
    private static final String LIST = "/manager/units/registrations";

    @Autowired CallScene call;
    @Autowired EnrolScene door;
    @Autowired ConfirmUnits confirm;
    @Autowired ConfirmRecommended department;
    @Autowired UnitStanding standing;
    @Autowired Organisations organisations;
    @Autowired MockMvc mvc;

    @Test
    void another_name_and_code_than_the_manager_read_are_not_confirmed() {
        Person contact = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        String read = door.seen(contact);
        String code = EnrolScene.code();
        door.handInAs(contact, EnrolScene.name(), code);

        assertStale(() -> Actors.run(manager(), () -> confirm.confirm(contact.organisationId(), read, "")), "note");
        assertThat(organisations.byCreditCode(code)).isEmpty();
        assertStale(() -> Actors.run(manager(), () -> confirm.giveBack(contact.organisationId(), read, "看不清")), "reason");
        Actors.run(manager(), () -> confirm.confirm(contact.organisationId(), door.seen(contact), ""));
        assertThat(organisations.byCreditCode(code)).isPresent();
    }

    @Test
    void another_scan_than_the_department_read_is_not_confirmed() {
        String unit = call.department();
        Person contact = door.waiting(EnrolScene.name(), EnrolScene.code(), unit);
        String read = door.seen(contact);
        door.handIn(contact, "%PDF-1.4\n2 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        assertStale(() -> Actors.run(call.person(Role.RECOMMENDER, unit), () -> department.confirm(contact.organisationId(), read)), "note");
        assertThat(isConfirmed(contact)).isFalse();
    }

    @Test
    void a_unit_of_a_bulk_confirmation_that_handed_in_anew_meanwhile_is_left_out() throws Exception {
        Person honest = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        Person other = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        String read = door.seen(other);
        mvc.perform(get(LIST + "/chosen").param("selected", honest.organisationId(), other.organisationId()).with(signedIn()))
                .andExpect(content().string(Matchers.containsString("name=\"seen-" + other.organisationId() + "\" value=\"" + read + "\"")));
        door.handInAs(other, EnrolScene.name(), EnrolScene.code());

        mvc.perform(post(LIST + "/confirm").param("selected", honest.organisationId(), other.organisationId())
                .param("seen-" + honest.organisationId(), door.seen(honest)).param("seen-" + other.organisationId(), read)
                .with(signedIn()).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(isConfirmed(honest)).isTrue();
        assertThat(isConfirmed(other)).isFalse();
    }

    @Test
    void the_page_of_one_unit_comes_back_with_what_it_says_now() throws Exception {
        Person contact = door.waiting(EnrolScene.name(), EnrolScene.code(), null);
        String read = door.seen(contact);
        String name = EnrolScene.name();
        door.handInAs(contact, name, EnrolScene.code());
        mvc.perform(post(LIST + "/" + contact.organisationId() + "/confirm").param("seen", read).with(signedIn()).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(Matchers.containsString("刚刚重新提交")))
                .andExpect(content().string(Matchers.containsString(name)))
                .andExpect(content().string(Matchers.containsString("name=\"seen\" value=\"" + door.seen(contact) + "\"")));
    }

    private static void assertStale(ThrowingCallable step, String field) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class,
                no -> assertThat(no.fields()).containsEntry(field, "rule.registration.stale"));
    }

    private boolean isConfirmed(Person contact) {
        return standing.unconfirmed(contact.organisationId()).isEmpty();
    }

    private Person manager() {
        return call.person(Role.MANAGER, null);
    }

    private RequestPostProcessor signedIn() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                manager(), null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))));
    }
}
