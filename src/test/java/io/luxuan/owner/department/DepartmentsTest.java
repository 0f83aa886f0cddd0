package io.luxuan.owner.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.owner.Department;
import io.luxuan.owner.Lead;
import io.luxuan.owner.RoundLeads;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Departments come from the programmes and are kept by the administrator. */
@ServiceTest
class DepartmentsTest {
    private static final Person ADMIN = new Person("dep-admin", "dep-admin", "系统管理员", Role.ADMIN, null);

    @Autowired CallScene calls;
    @Autowired OwnersScene owners;
    @Autowired KeepDepartments departments;
    @Autowired KeepMembers members;
    @Autowired NamedDepartments named;
    @Autowired RoundLeads leads;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void every_department_that_leads_a_programme_is_there_from_the_start() throws Exception {
        assertThat(page("/admin/departments")).contains("省科技厅", "省工业和信息化厅", "省委组织部").doesNotContain("（责任单位）");
    }

    @Test
    void a_department_that_is_named_anew_still_leads_what_programmes_say_under_its_former_name() {
        String id = owners.department("机构改革前的厅");
        String former = departmentOf(id).knownAs();
        Actors.run(ADMIN, () -> departments.keep(id, "机构改革后的厅", true));
        assertThat(named.named(List.of(former))).containsExactly(id);
        assertThat(departmentOf(id).name()).isEqualTo("机构改革后的厅");
    }

    @Test
    void what_a_closed_department_led_and_would_lead_goes_over_to_its_successor() {
        String closing = owners.department("撤销的局");
        String successor = owners.department("承接的厅");
        String alone = calls.open("P1").id();
        String both = calls.open("P1").id();
        owners.lead(alone, closing);
        owners.lead(both, closing, successor);
        Actors.run(ADMIN, () -> departments.close(closing, successor));
        assertThat(leading(alone)).containsExactly(successor);
        assertThat(leading(both)).containsExactly(successor);
        assertThat(named.named(List.of(departmentOf(closing).knownAs()))).containsExactly(successor);
    }

    @Test
    void a_department_is_not_closed_while_managers_belong_to_it_nor_without_a_successor() {
        String closing = owners.department("有人的局");
        Person manager = owners.manager(closing);
        String other = owners.department("另一个厅");
        Actors.run(ADMIN, () -> {
            assertThatThrownBy(() -> departments.close(closing, other)).hasMessage("department.has-members");
            members.belong(manager.id(), other);
            assertThatThrownBy(() -> departments.close(closing, "")).hasMessage("department.no-successor");
            assertThatThrownBy(() -> departments.close(closing, closing)).hasMessage("department.no-successor");
        });
        assertThat(departmentOf(closing).active()).isTrue();
    }

    @Test
    void a_manager_belongs_to_one_department_and_the_log_says_to_which() throws Exception {
        Person manager = owners.manager(owners.department("原来的厅"));
        String next = owners.department("后来的厅");
        for (int times = 0; times < 2; times++) {
            web.perform(post("/admin/accounts/" + manager.id() + "/department").param("department", next).with(as(ADMIN)).with(csrf()))
                    .andExpect(redirectedUrl("/admin/accounts/" + manager.id() + "/department"));
        }
        assertThat(Actors.as(ADMIN, () -> members.of(manager.id())).orElseThrow().id()).isEqualTo(next);
        assertThat(jdbc.queryForObject("SELECT (SELECT COUNT(*) FROM audit_log WHERE action = 'department.join' AND subject_id = ?)"
                + " + (SELECT COUNT(*) FROM audit_unsealed WHERE action = 'department.join' AND subject_id = ?)",
                Integer.class, manager.id(), manager.id())).isEqualTo(2);
        assertThat(page("/admin/departments/" + next)).contains(manager.username());
    }

    @Test
    void only_the_system_administrator_keeps_departments() throws Exception {
        for (Role role : List.of(Role.MANAGER, Role.SECURITY, Role.SUPERVISOR)) {
            web.perform(get("/admin/departments").with(as(new Person("x", "x", "某人", role, null)))).andExpect(status().isForbidden());
        }
    }

    @Test
    void a_department_has_a_name_and_none_has_another_ones() throws Exception {
        web.perform(post("/admin/departments").param("name", " ").with(as(ADMIN)).with(csrf())).andExpect(status().is(422));
        web.perform(post("/admin/departments").param("name", "省科技厅").with(as(ADMIN)).with(csrf())).andExpect(status().is(422));
    }

    private List<String> leading(String round) {
        return Actors.as(Person.SYSTEM, () -> leads.of(round)).stream().map(Lead::departmentId).toList();
    }

    private Department departmentOf(String id) {
        return Actors.as(ADMIN, () -> departments.get(id));
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(as(ADMIN))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
