package io.luxuan.publicity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.owner.Contact;
import io.luxuan.owner.DepartmentContacts;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever reads a notice learns who leads and whom to ask. */
@ServiceTest
class NoticeContactsTest {
    private static final Contact CONTACT = new Contact("评审处 王老师", "0531-86000000 转 8012", "济南市示范路 1 号");

    @Autowired CallScene calls;
    @Autowired OwnersScene owners;
    @Autowired DepartmentContacts contacts;
    @Autowired NoticeMapper notices;
    @Autowired ListMapper lists;
    @Autowired JdbcTemplate jdbc;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;

    private String round;
    private String department;

    @BeforeEach
    void a_round_that_a_department_leads() {
        round = calls.open("P1").id();
        department = owners.department("主办的厅");
        owners.lead(round, department);
    }

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void every_notice_of_a_round_says_who_leads_it_and_whom_to_ask() throws Exception {
        asked(department, CONTACT);
        for (NoticeKind kind : NoticeKind.values()) {
            Element said = contacts("/notices/" + published(kind, round).id()).get(0);
            assertThat(said.text()).as(kind.name()).contains(name(department), CONTACT.office(), CONTACT.telephone(), CONTACT.address());
            assertThat(said.select("a").attr("href")).isEqualTo("tel:053186000000");
        }
    }

    @Test
    void a_list_a_result_and_the_page_for_objections_say_so_too() throws Exception {
        asked(department, CONTACT);
        Notice list = published(NoticeKind.PROPOSED, round);
        Notice result = published(NoticeKind.FINAL, round);
        String application = Ids.next();
        lists.insertAll(List.of(new ListEntry(round, application, list.id(), 1, "P1-1", "项目", "unit", "单位", null, EntryState.LISTED,
                null, null, null, null, round)));
        for (String path : List.of("/publicity/" + list.id(), "/results/" + result.listId(),
                "/publicity/" + list.id() + "/entries/" + application + "/objection")) {
            assertThat(contacts(path).text()).as(path).contains(name(department), CONTACT.office(), CONTACT.telephone(), CONTACT.address());
        }
    }

    @Test
    void a_new_number_stands_on_old_notices_too() throws Exception {
        asked(department, CONTACT);
        Notice call = published(NoticeKind.CALL, round);
        asked(department, new Contact(CONTACT.office(), "0531-86009999", ""));
        assertThat(contacts("/notices/" + call.id()).text()).contains("0531-86009999").doesNotContain(CONTACT.telephone(), CONTACT.address());
    }

    @Test
    void a_department_that_named_nobody_is_named_alone_and_two_that_lead_are_both_named_the_first_first() throws Exception {
        String second = owners.department("共同主办的局");
        owners.lead(round, department, second);
        asked(second, CONTACT);
        Elements both = contacts("/notices/" + published(NoticeKind.CALL, round).id());
        assertThat(both).hasSize(2);
        assertThat(both.get(0).text()).isEqualTo("主办部门 " + name(department));
        assertThat(both.get(1).text()).contains(name(second), CONTACT.telephone());
    }

    @Test
    void where_the_settings_name_nobody_a_notice_of_no_round_names_nobody() throws Exception {
        assertThat(contacts("/notices/" + published(NoticeKind.GENERAL, null).id())).isEmpty();
    }

    private void asked(String id, Contact contact) {
        String knownAs = jdbc.queryForObject("SELECT known_as FROM department WHERE id = ?", String.class, id);
        Actors.run(Person.SYSTEM, () -> contacts.note(knownAs, contact));
    }

    private String name(String id) {
        return jdbc.queryForObject("SELECT name FROM department WHERE id = ?", String.class, id);
    }

    private Notice published(NoticeKind kind, String ofRound) {
        LocalDateTime now = clock.now();
        Notice notice = new Notice(Ids.next(), kind, ofRound, "公告 " + kind, "正文", now, "测试", kind.isList() ? 1 : null,
                kind.isList() ? now.toLocalDate().plusDays(7) : null, kind.isList() ? now.plusDays(7) : null, ofRound, null, null);
        notices.insert(notice);
        return notice;
    }

    private Elements contacts(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString())
                .select("section[aria-labelledby=contact-title] .datagrid");
    }
}
