package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.programme.SecondStage.SecondStageType;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.NotFound;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CatalogueTest {
    @Autowired
    Programmes programmes;

    @ParameterizedTest
    @ValueSource(strings = {"P1", "P7", "P8", "P11", "P12"})
    void a_programme_quotes_its_article_and_asks_for_everything_it_judges(String id) {
        Programme programme = newest(id);
        assertThat(programme.policy().document()).isEqualTo("鲁政办字〔2025〕49号");
        assertThat(programme.policy().text()).contains("牵头单位");
        assertThat(programme.form().sections()).hasSizeBetween(4, 7);
        assertThat(programme.rubric().criteria()).hasSizeBetween(4, 7);
        assertThat(programme.rubric().criteria().stream().mapToInt(Criterion::max).sum()).isEqualTo(100);
        assertThat(programme.form().questions()).anyMatch(CatalogueTest::isRequiredAttachment);
        assertThat(programme.panel()).isEqualTo(new PanelRule(5, 3, programme.panel().maximumLoad()));
        assertThat(programme.publicity()).isEqualTo(new PublicityRule(5, true));
    }

    private static boolean isRequiredAttachment(Question question) {
        return question.type() == QuestionType.ATTACHMENT && question.required();
    }

    @Test
    void basic_research_selects_at_least_150_and_has_a_mid_term_check() {
        Programme programme = newest("P1");
        assertThat(programme.quota()).isEqualTo(new Quota(QuotaType.AT_LEAST, 150, null, 150, 0));
        assertThat(programme.form().roles().amount()).isNull();
        assertThat(programme.project().midtermMonths()).isEqualTo(18);
        assertThat(programme.fields().entries()).hasSize(5);
    }

    @Test
    void scenarios_are_about_ten_of_at_most_300_with_a_defence() {
        Programme programme = newest("P12");
        assertThat(programme.quota().type()).isEqualTo(QuotaType.ABOUT);
        assertThat(programme.quota().target()).isEqualTo(10);
        assertThat(programme.funding().cap()).isEqualByComparingTo("300");
        assertThat(programme.secondStage().type()).isEqualTo(SecondStageType.DEFENCE);
        assertThat(programme.fields().entries()).hasSize(13);
    }

    @Test
    void vouchers_are_about_thirty_one_an_industry_of_its_own_dictionary() {
        Programme programme = newest("P7");
        assertThat(programme.quota().target()).isEqualTo(30);
        assertThat(programme.constraints().onePerField()).isTrue();
        assertThat(programme.fields().entries()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(programme.project().certificateFirst()).isTrue();
    }

    @Test
    void corpora_are_about_ten_of_at_most_150_on_the_drawing_of_every_competition() {
        Programme programme = newest("P8");
        assertThat(programme.process()).isEqualTo("selection");
        assertThat(programme.quota().target()).isEqualTo(10);
        assertThat(programme.funding().cap()).isEqualByComparingTo("150");
        assertThat(programme.secondStage()).isNull();
        assertThat(programme.form().roles().title()).isEqualTo("corpusName");
    }

    @Test
    void bases_are_three_to_five_one_a_field_after_a_site_visit() {
        Programme programme = newest("P11");
        assertThat(programme.quota()).isEqualTo(new Quota(QuotaType.RANGE, 3, 5, 5, 0));
        assertThat(programme.funding().nationalCap()).isEqualByComparingTo(new BigDecimal(1000));
        assertThat(programme.secondStage().type()).isEqualTo(SecondStageType.SITE_VISIT);
        assertThat(programme.constraints().priorYearsOccupy()).isTrue();
        assertThat(programme.constraints().otherFieldAllowed()).isTrue();
    }

    @Test
    void a_version_that_never_was_is_not_found() {
        assertThatThrownBy(() -> programmes.pinned("P1", 4711)).isInstanceOf(NotFound.class);
    }

    private Programme newest(String id) {
        return programmes.current().stream().filter(programme -> programme.id().equals(id)).findFirst().orElseThrow();
    }
}
