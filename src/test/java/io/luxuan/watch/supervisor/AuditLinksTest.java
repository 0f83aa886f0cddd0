package io.luxuan.watch.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.SitePart;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever reads the log is led nowhere that is closed to them. */
@ServiceTest
class AuditLinksTest {
    private static final String OPEN_TO_ALL = "/draws/";

    @Autowired MockMvc mvc;
    @Autowired CallScene scene;
    @Autowired AuditTrail audit;
    @Autowired List<SitePart> parts;
    @Autowired TransactionTemplate transaction;

    @Test
    void every_link_of_an_auditor_opens_and_a_supervisor_keeps_the_ways_to_subjects() throws Exception {
        String round = Ids.next();
        List<AuditSubject> shown = parts.stream().flatMap(part -> part.auditSubjects().stream()).filter(one -> one.page() != null).toList();
        Actors.run(Person.SYSTEM, () -> transaction.executeWithoutResult(status -> shown.forEach(
                one -> audit.record(AuditEvent.of("test.link", one.kind(), round).change("A", "B")))));
        String log = "/supervisor/audit?subject=" + round;
        assertThat(hrefs(Role.SUPERVISOR, log)).filteredOn(link -> link.endsWith(round)).hasSizeGreaterThan(5);
        assertThat(hrefs(Role.AUDITOR, log)).contains(OPEN_TO_ALL + round).filteredOn(link -> link.endsWith(round)).hasSize(1);
        for (String page : List.of(log, "/supervisor/audit", "/supervisor/audit/check", "/admin/resets")) {
            for (String link : hrefs(Role.AUDITOR, page)) {
                assertThat(read(Role.AUDITOR, link).getStatus()).as(page + " leads to " + link).isNotEqualTo(403);
            }
        }
    }

    private List<String> hrefs(Role role, String page) throws Exception {
        MockHttpServletResponse answer = read(role, page);
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString()).select("a[href^=/]").eachAttr("href").stream().distinct().toList();
    }

    private MockHttpServletResponse read(Role role, String page) throws Exception {
        Person person = scene.person(role, null);
        return mvc.perform(get(page).with(As.person(person))).andReturn().getResponse();
    }
}
