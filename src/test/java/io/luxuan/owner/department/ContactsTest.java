package io.luxuan.owner.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.owner.Contact;
import io.luxuan.owner.PublicContact;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whom the public asks in a department, as its managers and the administrator keep it. */
@ServiceTest
class ContactsTest {
    private static final Person ADMIN = new Person("contact-admin", "contact-admin", "系统管理员", Role.ADMIN, null);

    @Autowired OwnersScene owners;
    @Autowired KeepContacts contacts;
    @Autowired KeepDepartments departments;
    @Autowired JdbcTemplate jdbc;
    @Autowired MockMvc web;

    @Test
    void a_manager_keeps_the_contact_of_the_own_department() throws Exception {
        String department = owners.department("写明联系方式的厅");
        Person manager = owners.manager(department);
        web.perform(post("/manager/duties/contact").param("office", " 科技处 王老师 ").param("telephone", "（０５３１）８６００ ００００ 转 ８０１２")
                .param("address", "济南市示范路 1 号").with(as(manager)).with(csrf())).andExpect(redirectedUrl("/manager/duties/contact"));
        assertThat(of(department)).isEqualTo(new Contact("科技处 王老师", "(0531)8600 0000 转 8012", "济南市示范路 1 号"));
        assertThat(page("/manager/duties/contact", manager).select("#office").val()).isEqualTo("科技处 王老师");
        assertThat(page("/admin/departments/" + department, ADMIN).text()).contains("科技处 王老师", "(0531)8600 0000 转 8012");
    }

    @Test
    void the_administrator_keeps_the_contact_of_any_department_and_the_log_says_so_once() throws Exception {
        String department = owners.department("由管理员填写的局");
        for (int times = 0; times < 2; times++) {
            web.perform(post("/admin/departments/" + department + "/contact").param("office", "综合处").param("telephone", "0531-86000000")
                    .with(as(ADMIN)).with(csrf())).andExpect(redirectedUrl("/admin/departments/" + department));
        }
        assertThat(of(department)).isEqualTo(new Contact("综合处", "0531-86000000", ""));
        assertThat(logged(department)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() throws Exception {
        Person manager = owners.manager(owners.department("填错的厅"));
        Document page = Jsoup.parse(web.perform(post("/manager/duties/contact").param("office", "——").param("telephone", "一二三")
                .param("address", "号".repeat(201)).with(as(manager)).with(csrf())).andExpect(status().is(422))
                .andReturn().getResponse().getContentAsString());
        assertThat(page.select("#office-error").text()).isEqualTo("请填写联系处室或者联系人");
        assertThat(page.select("#telephone-error").text()).contains("电话不完整");
        assertThat(page.select("#address-error").text()).isEqualTo("通讯地址不超过 200 字");
        assertThat(page.select("#telephone").val()).isEqualTo("一二三");
    }

    @Test
    void nobodys_own_number_is_published() {
        assertThat(refused(new Contact("科技处", "138 0000 0000", ""))).containsExactly("telephone");
        assertThat(refused(new Contact("王老师 13800000000", "0531-86000000", "身份证 370102199001011231"))).containsExactlyInAnyOrder("office", "address");
    }

    @Test
    void a_contact_may_be_taken_back_whole_but_not_left_without_a_telephone() {
        String department = owners.department("撤下联系方式的局");
        Actors.run(ADMIN, () -> contacts.keep(department, new Contact("综合处", "86000000", "")));
        assertThat(refused(new Contact("综合处", "", ""))).containsExactly("telephone");
        Actors.run(ADMIN, () -> contacts.keep(department, Contact.NONE));
        assertThat(of(department)).isEqualTo(Contact.NONE);
    }

    @Test
    void nobody_writes_for_a_closed_department_nor_a_manager_for_others() throws Exception {
        String closed = owners.department("停用的局");
        Person nobodys = owners.manager(null);
        Contact contact = new Contact("综合处", "0531-86000000", "");
        Actors.run(ADMIN, () -> {
            departments.close(closed, owners.department("承接的局"));
            assertThatThrownBy(() -> contacts.keep(closed, contact)).hasMessage("department.closed");
        });
        Actors.run(nobodys, () -> assertThatThrownBy(() -> contacts.keepOwn(contact)).hasMessage("public-contact.no-department"));
        assertThat(page("/manager/duties/contact", nobodys).text()).contains("还没有编入部门");
        web.perform(post("/admin/departments/" + closed + "/contact").with(as(nobodys)).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void a_telephone_dials_without_its_extension() {
        assertThat(new PublicContact("厅", "处", "(0531) 8600-0000 转 8012", "").dialled()).isEqualTo("053186000000");
        assertThat(new PublicContact("厅", "处", "", "").dialled()).isEmpty();
    }

    private List<String> refused(Contact contact) {
        String department = owners.department("不公布个人号码的厅");
        return Actors.as(ADMIN, () -> {
            try {
                contacts.keep(department, contact);
                return List.of();
            } catch (Refusal refusal) {
                return List.copyOf(refusal.fields().keySet());
            }
        });
    }

    private Contact of(String department) {
        return Actors.as(ADMIN, () -> contacts.of(department));
    }

    private int logged(String department) {
        return jdbc.queryForObject("SELECT (SELECT COUNT(*) FROM audit_log WHERE action = 'department.contact' AND subject_id = ?)"
                + " + (SELECT COUNT(*) FROM audit_unsealed WHERE action = 'department.contact' AND subject_id = ?)",
                Integer.class, department, department);
    }

    private Document page(String path, Person person) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(as(person))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
