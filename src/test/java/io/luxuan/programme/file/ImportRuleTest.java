package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.ImportRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the words that basic research has in its file. */
class ImportRuleTest {
    private final ImportRule rule =
            ProgrammeReader.read(new ProgrammeText("P1/v2.yml", Texts.programme("P1/v2.yml"))).programme().imports();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "Multi-Agent; Vision | any | swarm",
        "image captioning | a robot | multimodal",
        "optimisation theory | Learning to walk: robot control | embodied",
        "GANs | any | generative",
        "organs of sense | any | brain-inspired"})
    void keywords_decide_before_the_title_and_the_special_before_the_general(String keywords, String title, String field) {
        assertThat(rule.fieldOf(keywords, title)).isEqualTo(field);
    }
}
