package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Programme;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions as the releases before {@code format: 2} stored them, from {@code src/test/resources/former}. */
class FormerProgrammesTest {
    @ParameterizedTest
    @ValueSource(strings = {"P1", "P7", "P11", "P12"})
    void a_former_version_says_what_its_successor_says_itself(String id) {
        Programme former = read("/former/" + id + "-v1.yml").upgraded().programme();
        Programme successor = read("/programmes/" + id + "/v2.yml").upgraded().programme();
        assertThat(former.version()).isEqualTo(1);
        assertThat(former.form()).isEqualTo(successor.form());
        assertThat(former.formality()).isEqualTo(successor.formality());
        assertThat(former.papers()).isEqualTo(successor.papers());
        assertThat(former.imports()).isEqualTo(successor.imports());
        assertThat(former.project()).isEqualTo(successor.project());
        assertThat(former.funding()).isEqualTo(successor.funding());
        assertThat(former.rubric()).isEqualTo(successor.rubric());
    }

    @Test
    void a_project_had_the_papers_of_its_stages() {
        assertThat(papers("P1")).containsExactly(Kind.STATEMENT, Kind.MIDTERM, Kind.ACCEPTANCE, Kind.CORRECTION, Kind.CHANGE);
        assertThat(papers("P7")).containsExactly(Kind.STATEMENT, Kind.CERTIFICATE, Kind.ACCEPTANCE, Kind.CORRECTION, Kind.CHANGE);
        assertThat(papers("P12")).containsExactly(Kind.STATEMENT, Kind.ACCEPTANCE, Kind.CORRECTION, Kind.CHANGE);
    }

    @Test
    void a_version_of_today_is_left_as_it_is() {
        Programme today = read("/programmes/P1/v5.yml").programme();
        assertThat(FormerProgrammes.upgraded(today)).isSameAs(today);
    }

    private static List<Kind> papers(String id) {
        return read("/former/" + id + "-v1.yml").upgraded().programme().papers().stream().map(PaperForm::kind).toList();
    }

    private static Reading read(String at) {
        Reading reading = ProgrammeReader.read(new ProgrammeText(at, Texts.text(at)));
        assertThat(reading.faults().list()).isEmpty();
        return reading;
    }
}
