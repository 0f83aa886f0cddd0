package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.engine.DrawingFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Pages of rounds whose programme has neither quota nor experts nor projects. */
@ServiceTest
class RoundOfFewPartsTest {
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired RoundMapper mapper;
    @Autowired Drawings drawings;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    private Object files;
    private Map<?, ?> ofTheRelease;

    /** Two drawings that no release has. */
    @BeforeEach
    void with_drawings_of_their_own() {
        files = AopTestUtils.getTargetObject(drawings);
        ofTheRelease = (Map<?, ?>) ReflectionTestUtils.getField(files, "drawings");
        Map<Object, Object> more = new HashMap<>(ofTheRelease);
        DrawingFiles made = new DrawingFiles("classpath:drawings/");
        List.of("window", "title").forEach(key -> more.put(key, made.of(key).orElseThrow()));
        ReflectionTestUtils.setField(files, "drawings", more);
    }

    @AfterEach
    void without_them() {
        ReflectionTestUtils.setField(files, "drawings", ofTheRelease);
        jdbc.update("DELETE FROM selection_round WHERE programme_id LIKE 'X%'");
        jdbc.update("DELETE FROM programme_version WHERE programme_id LIKE 'X%'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "recognition"})
    void pages_offer_and_show_only_the_parts_that_there_are(String file) throws Exception {
        Programme programme = stored(file);
        page("/programmes").andExpect(content().string(containsString(programme.name())));
        page("/programmes/" + programme.id()).andExpect(content().string(allOf(
                containsString("公示"), not(containsString("??")), not(containsString("怎么评分")), not(containsString("立项以后")))));
        page("/manager/rounds/new");
        page("/manager/rounds/new?programme=" + programme.id()).andExpect(content().string(allOf(
                containsString("publicityDays"), not(containsString("panelSize")), not(containsString("quotaTarget")),
                not(containsString("reviewBy")), not(containsString("mostPerLeader")))));
        String id = opened(programme);
        page("/manager/rounds/" + id + "/settings").andExpect(content().string(allOf(
                not(containsString("/panels")), not(containsString("/ranking")), not(containsString("/projects\"")))));
        page("/programmes/rounds/" + id).andExpect(content().string(not(containsString("怎么算分"))));
        page("/manager/rounds");
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(get(address).with(Managers.as(Role.MANAGER))).andExpect(status().isOk());
    }

    private Programme stored(String file) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/catalogue", file + ".yml"))
                .replace("process: window", "process: claims").replace("process: title", "process: recognition");
        String id = text.lines().findFirst().orElseThrow().substring("id: ".length());
        jdbc.update("INSERT INTO programme_version (programme_id, version_no, sha256, yaml_text, stored_at) VALUES (?, 1, ?, ?, ?)",
                id, Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)), text, clock.now());
        return programmes.pinned(id, 1);
    }

    private String opened(Programme programme) {
        LocalDateTime now = clock.now();
        OpenRound command = new RoundFormReader(programme, RoundForm.defaults(programme, now)).command(now);
        assertThat(command.reviewBy()).isEqualTo(command.recommendBy());
        assertThat(OpenRoundCheck.faults(command, command.settings(), programme, now).keys()).isEmpty();
        String id = Ids.next();
        mapper.insert(new RoundRow(id, programme.id(), 1, command.title(), now.getYear(), RoundStage.CALL, command.opensAt(),
                command.closesAt(), command.recommendBy(), command.reviewBy(), RoundSettingsJson.write(command.settings()),
                null, null, null, null, null, null), now);
        return id;
    }
}
