package io.luxuan.card.blind;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.ApplicationFacts;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.card.desk.PanelScene;
import io.luxuan.programme.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BlindfoldTest extends PanelScene {
    private static final Path FILE = Path.of("src/main/resources/programmes/P1/v2.yml");

    @Autowired Blindfold blindfold;
    @Autowired ApplicationFacts applications;

    private static Programme blind() throws IOException {
        String text = Files.readString(FILE, StandardCharsets.UTF_8).replace("\npanel:", "\n  blind: {hidden: [team, institutionLetter]}\npanel:");
        return YAMLMapper.builder().build().readValue(text, Programme.class);
    }

    @Test
    void an_expert_of_a_blind_review_is_told_no_unit() throws IOException {
        String id = drawn(1, 5).applicationIds().get(0);
        ApplicationSummary known = facts.application(id);
        Programme blind = blind();
        assertThat(Blindfold.isOn(blind)).isTrue();
        assertThat(blindfold.summary(known, blind).toString()).doesNotContain(known.organisationName()).doesNotContain(known.organisationId());
        assertThat(blindfold.document(applications.read(id), blind).toString()).doesNotContain(known.organisationName());
        assertThat(blindfold.summaries(Map.of(id, known), round -> blind).get(id).organisationName()).isEqualTo("（匿名评审）");
    }

    @Test
    void sections_and_questions_that_tell_are_hidden_and_the_leader_always() throws IOException {
        assertThat(Blindfold.hidden(blind())).contains("team", "members", "groundwork", "institutionLetter", "leader").doesNotContain("content");
    }

    @Test
    void where_no_programme_asks_for_it_everything_is_as_it_is() {
        String id = drawn(1, 5).applicationIds().get(0);
        ApplicationSummary known = facts.application(id);
        assertThat(blindfold.summary(known, facts.programme(known.roundId()))).isEqualTo(known);
        assertThat(blindfold.summaries(Map.of(id, known), facts::programme)).containsEntry(id, known);
    }
}
