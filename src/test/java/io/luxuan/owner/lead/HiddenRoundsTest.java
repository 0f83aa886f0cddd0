package io.luxuan.owner.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.award.life.RevokeAward;
import io.luxuan.award.money.PayProject;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.countersign.AskSecondPerson;
import io.luxuan.decision.Decisions;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.wholeyear.PlayedYear;
import io.luxuan.wholeyear.PlayedYear.Entry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No list that goes over all rounds shows what is in a round that its department keeps to itself. */
@ServiceTest
class HiddenRoundsTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired OwnersScene owners;
    @Autowired Decisions decisions;
    @Autowired RevokeAward revoke;
    @Autowired AskSecondPerson ask;
    @Autowired PayProject pay;
    @Autowired ProjectMapper projects;
    @Autowired TwoPeople two;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;
    @Autowired PlatformTransactionManager transactions;
    @Autowired MockMvc web;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    private final String mark = "藏" + Ids.next().substring(24);
    private PlayedYear year;
    private Person member;
    private Person stranger;
    private String wish;

    @BeforeEach
    void aRoundOfADepartmentThatKeepsItToItself() {
        year = beans.createBean(PlayedYear.class);
        year.open("P7", new Quota(QuotaType.ABOUT, null, null, 2, 0));
        String department = owners.department("不公开厅");
        facts.update("UPDATE department SET others_read = FALSE WHERE id = ?", department);
        year.submit(List.of(new Entry(mark + "甲", "C31", 90, "100"), new Entry(mark + "乙", "C37b", 80, "80")));
        year.recommendAll();
        year.passFormality();
        year.draw();
        year.score();
        Actors.run(year.manager(), () -> two.confirm(decisions.ask(year.roundId(), decisions.tied(year.roundId()), "按编号")));
        year.work();
        for (int day = 0; day < 30 && year.stage() != RoundStage.PROJECTS; day++) {
            year.pass(clock.now().plusDays(1));
        }
        List<Project> all = projects.inRound(year.roundId(), null, null, null, 2);
        Actors.run(Person.SYSTEM, () -> new TransactionTemplate(transactions).executeWithoutResult(
                open -> pay.pay(all.get(0), PaymentKind.FIRST, new BigDecimal("10"))));
        owners.lead(year.roundId(), department);
        member = owners.manager(department);
        stranger = owners.manager(owners.department("其他局"));
        wish = Actors.as(member, () -> ask.ask(revoke.wish(all.get(1).id(), "单位来函放弃立项，不再签订任务书")));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void nothing_of_it_stands_in_any_list_of_another_department() throws Exception {
        Map<String, List<String>> seen = new TreeMap<>();
        int told = 0;
        for (String list : lists()) {
            List<String> found = marks(list, stranger);
            if (!found.isEmpty()) {
                seen.put(list, found);
            }
            told += marks(list, member).isEmpty() ? 0 : 1;
        }
        assertThat(seen).isEmpty();
        assertThat(told).as("lists in which its own department reads of it").isGreaterThan(5);
    }

    @Test
    void nor_is_a_wish_about_it_opened() throws Exception {
        assertThat(page("/manager/wishes/" + wish, stranger).getStatus()).isEqualTo(409);
        assertThat(page("/manager/wishes/" + wish, member).getStatus()).isEqualTo(200);
    }

    private List<String> lists() {
        Stream<String> plain = routes.getHandlerMethods().keySet().stream().flatMap(info -> info.getPatternValues().stream())
                .filter(route -> route.startsWith("/manager") && !route.contains("{"));
        String expert = facts.queryForObject("SELECT MIN(expert_id) FROM review_assignment WHERE round_id = ?", String.class, year.roundId());
        return Stream.concat(plain, Stream.of("/manager?whose=all", "/manager/search?q=" + mark,
                "/manager/rounds.xlsx?year=" + clock.now().getYear(), "/manager/funds/P7?by=PROJECT", "/manager/funds/P7?by=PERSON",
                "/manager/experts/" + expert)).distinct().sorted().toList();
    }

    /** Which of the round's names and ids the list holds. */
    private List<String> marks(String list, Person reader) throws Exception {
        MockHttpServletResponse answer = page(list, reader);
        String text = text(answer.getContentAsByteArray()).replace("value=\"" + mark + "\"", "");
        return answer.getStatus() >= 400 ? List.of() : Stream.of(mark, year.roundId()).filter(text::contains).toList();
    }

    private static String text(byte[] body) throws IOException {
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        Path workbook = Files.write(Files.createTempFile("list", ".xlsx"), body);
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            StringBuilder all = new StringBuilder();
            for (ZipEntry part : Collections.list(parts.entries())) {
                all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        } finally {
            Files.delete(workbook);
        }
    }

    private MockHttpServletResponse page(String path, Person reader) throws Exception {
        return web.perform(get(path).with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                reader, null, List.of(new SimpleGrantedAuthority("ROLE_" + reader.role())))))).andReturn().getResponse();
    }
}
