package io.luxuan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.workflow.Drawings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeReaderTest {
    private static final String GOOD = load("P12-v1.yml");
    private static final Drawings NONE = TestDrawings.of();

    @Test
    void a_good_file_is_read() {
        assertThat(ProgrammeReader.read(new ProgrammeText("P12-v1.yml", GOOD), NONE).name()).isEqualTo("人工智能标杆应用场景");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "id: P12 | id: 十二 | id must look like P1",
        "version: 1 | version: 0 | version must be positive",
        "version: 1 | version: eins | version",
        "version: 1 | versoin: 1 | version is missing",
        "leads: | leeds: | leeds is not a field of a programme",
        "process: benchmark-scenario | process: '' | process is missing",
        "type: ABOUT, target: 10 | type: ABOUT | quota.target must be positive",
        "type: ABOUT, target: 10 | type: SOME, target: 10 | quota.type",
        "type: ABOUT, target: 10 | type: RANGE, least: 3, most: 5, target: 10 | quota.target must lie within the bounds",
        "type: CAPPED, cap: 300 | type: NOT_STATED, cap: 300 | funding.cap must be given exactly",
        "type: CAPPED, cap: 300 | type: CAPPED, cap: -1 | funding.cap must be positive",
        "firstPayment: 0.6 | firstPayment: 1.6 | funding.firstPayment must be from 0 to 1",
        "code: aluminium | code: chemical | fields.entries has chemical twice",
        "key: keywords | key: words | form.keywords must be a required question",
        "key: pain | key: title | form.questions has title twice",
        "type: MONEY, required: true, limit: 300 | type: TEXT, required: true, limit: 300 | form.amount must be a MONEY question",
        "accept: [image/jpeg, image/png]} | accept: []} | accept belongs to an ATTACHMENT",
        "key: effect, label: 应用成效, max: 30 | key: effect, label: 应用成效, max: 25 | must add up to 100 points, not 95",
        "size: 5 | size: 4 | panel.size must be odd",
        "minimumOpinions: 3 | minimumOpinions: 7 | panel.minimumOpinions must be 1 to panel.size",
        "SMALLER_SPREAD, MEETING | SMALLER_SPREAD | scoring.tieBreaks must end with MEETING",
        "weight: 0.4 | weight: 40 | secondStage.weight must be from 0 to 1",
        "otherFieldAllowed: false | otherFieldAllowed: true | constraints.otherFieldAllowed",
        "workingDays: 5 | workingDays: 3 | publicity.workingDays must be 5 to 30",
        "correctionMonths: 3 | correctionMonths: 6 | project.correctionMonths must be 1 to 3",
        "name: 人工智能标杆应用场景 | name: [一, 二] | name"})
    void a_wrong_file_is_refused_naming_file_and_field(String right, String wrong, String message) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> ProgrammeReader.read(new ProgrammeText("P12-v2.yml", GOOD.replace(right, wrong)), NONE))
                .isInstanceOf(ProgrammeFault.class).hasMessageStartingWith("P12-v2.yml: ").hasMessageContaining(message);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String bad = GOOD.replace("size: 5", "size: 4").replace("workingDays: 5", "workingDays: 1");
        assertThatThrownBy(() -> ProgrammeReader.read(new ProgrammeText("x.yml", bad), NONE))
                .hasMessageContaining("panel.size").hasMessageContaining("publicity.workingDays");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "'a: [b'", "'id: P1\nid: P1'", "'- 1'", "'text'"})
    void what_is_no_programme_at_all_is_refused_naming_the_file(String text) {
        assertThatThrownBy(() -> ProgrammeReader.read(new ProgrammeText("broken.yml", text), NONE))
                .isInstanceOf(ProgrammeFault.class).hasMessageStartingWith("broken.yml: ");
    }

    @Test
    void line_ends_do_not_make_another_version() {
        assertThat(new ProgrammeText("a", GOOD.replace("\n", "\r\n")).sha256()).isEqualTo(new ProgrammeText("b", GOOD).sha256());
    }

    static String load(String file) {
        return text("/programmes/" + file);
    }

    static String catalogue(String file) {
        return text("/catalogue/" + file);
    }

    private static String text(String at) {
        try (InputStream stream = ProgrammeReaderTest.class.getResourceAsStream(at)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
