package io.luxuan.panel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.submit.CallScene;
import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.round.Round;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CaseFiles;
import io.luxuan.support.CaseTable;
import io.luxuan.support.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

/** The pool of case 30, taken in through its pages: each bars its own unit and person, however an applicant typed them. */
@ServiceTest
class NameCasesOfPoolTest {
    private static final Pattern NUMBER = Pattern.compile("\\{([0-9A-F]*)}");
    private static final int IN_THE_FILE = 12;

    @Autowired CallScene scene;
    @Autowired Experts experts;
    @Autowired WhyNot whyNot;
    @Autowired JdbcTemplate jdbc;
    @Autowired AutowireCapableBeanFactory beans;

    private AvoidanceScene play;
    private Person manager;
    private Round round;
    private Map<String, Expert> pool;

    @BeforeEach
    void the_pool_is_taken_in() throws Exception {
        play = beans.createBean(AvoidanceScene.class);
        manager = scene.person(Role.MANAGER, null);
        round = scene.open("P1");
        if (known().isEmpty()) {
            takeIn();
        }
        pool = Actors.as(Person.SYSTEM, () -> experts.byIds(known()));
        assertThat(pool).hasSize(IN_THE_FILE);
    }

    private List<String> known() {
        return jdbc.queryForList("SELECT e.id FROM expert e JOIN account a ON a.id = e.account_id WHERE a.username LIKE 'h6%'", String.class);
    }

    private void takeIn() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "30.xlsx", null, CaseFiles.bytes("30"));
        play.as(manager, multipart("/manager/experts/files").file(file), 302);
        String kept = jdbc.queryForObject("SELECT id FROM expert_file ORDER BY id DESC LIMIT 1", String.class);
        String page = "/manager/experts/files/" + kept;
        String seen = play.as(manager, get(page), 200).select("[name=seen]").attr("value");
        play.as(manager, post(page + "/apply").param("seen", seen), 302);
    }

    @Test
    void each_bars_itself_however_an_applicant_typed_the_name() {
        Map<String, List<String>> typed = typedFor("person", pool.values().stream().map(Expert::name).collect(Collectors.toSet()));
        assertThat(typed).hasSize(IN_THE_FILE);
        pool.values().forEach(expert -> typed.get(expert.name()).forEach(name -> assertThat(codes(expert, name, "别处的单位"))
                .as(name).contains("avoid.own-application")));
    }

    @Test
    void each_bars_its_unit_however_an_applicant_typed_it() {
        Map<String, List<String>> typed = typedFor("unit", pool.values().stream().map(Expert::institution).collect(Collectors.toSet()));
        assertThat(typed.get("中国测试七〇一研究所")).hasSize(3);
        pool.values().forEach(expert -> typed.getOrDefault(expert.institution(), List.of("　" + expert.institution() + " ", expert.institution()))
                .forEach(unit -> assertThat(codes(expert, "无关之人", unit)).as(unit).contains("avoid.member-institution")));
    }

    /** Of {@code cases/names.md}, by the name that is known, how it is typed. */
    private static Map<String, List<String>> typedFor(String as, Set<String> known) {
        return CaseTable.read("names.md").cases().stream().filter(words -> words.get("as").equals(as) && words.get("answer").equals("same"))
                .filter(words -> known.contains(text(words.get("known"))))
                .collect(Collectors.groupingBy(words -> text(words.get("known")),
                        Collectors.mapping(words -> text(words.get("typed")), Collectors.toList())));
    }

    private List<String> codes(Expert expert, String member, String institution) {
        String id = play.application(round, "领头人某", "member.person", member, "member.institution", institution);
        return Actors.as(manager, () -> whyNot.of(id, expert.name(), null)).answers().rows().stream()
                .filter(answer -> answer.expert().id().equals(expert.id()))
                .flatMap(answer -> answer.reasons().stream()).map(reason -> reason.code()).toList();
    }

    private static String text(String words) {
        return NUMBER.matcher(words).replaceAll(found -> found.group(1).isEmpty() ? "" : Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
