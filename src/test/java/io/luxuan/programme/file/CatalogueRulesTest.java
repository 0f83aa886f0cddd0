package io.luxuan.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.check.Faults;
import io.luxuan.programme.check.FundingCheck;
import io.luxuan.programme.check.Lines;
import io.luxuan.programme.check.RuleCheck;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.selection.Amounts;
import io.luxuan.selection.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every row of the policy texts is data: read as programme files are read, and found without fault. */
class CatalogueRulesTest {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    record Row(String id, String kind, String name, Quota quota, Funding funding, Constraints constraints) {}

    private final List<Row> rows = List.of(YAML.readValue(text(), Row[].class));

    @Test
    void all_rows_are_there_and_none_has_a_fault() {
        assertThat(rows).hasSize(52);
        assertThat(rows.stream().map(Row::id)).doesNotHaveDuplicates();
        for (Row row : rows) {
            Faults faults = new Faults(Lines.UNKNOWN);
            new RuleCheck(faults).quota(row.quota());
            new FundingCheck(faults).check(row.funding());
            if (row.constraints() != null) {
                new RuleCheck(faults).constraints(row.constraints());
            }
            assertThat(faults.list()).as(row.id()).isEmpty();
        }
    }

    @Test
    void every_kind_of_programme_quota_and_funding_occurs() {
        assertThat(rows.stream().map(Row::kind).collect(Collectors.toSet())).containsExactlyInAnyOrder("S", "C", "R");
        assertThat(rows.stream().map(row -> row.quota().type()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(QuotaType.values());
        assertThat(rows.stream().map(row -> row.funding().type()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(FundingType.values());
        assertThat(rows.stream().flatMap(row -> row.funding().caps().stream()).map(cap -> cap.by() + " " + cap.over() + " " + cap.measure())
                .collect(Collectors.toSet())).containsExactlyInAnyOrder("ORGANISATION YEAR MONEY", "ORGANISATION LIFETIME MONEY",
                        "ORGANISATION LIFETIME COUNT", "FUND YEAR MONEY");
    }

    @Test
    void amounts_come_out_as_the_texts_say() {
        assertThat(amount("P3a", Claim.NOTHING)).isEqualByComparingTo("1000");
        assertThat(amount("P6", new Claim(null, null, null, null, Map.of("trade", 300), null))).isEqualByComparingTo("15");
        assertThat(amount("P25a", new Claim(null, new BigDecimal("7"), null))).isEqualByComparingTo("3.5");
        assertThat(amount("Q2", Claim.of(new BigDecimal("80")).graded("优秀创新级"))).isEqualByComparingTo("75");
        assertThat(amount("J4", new Claim(null, new BigDecimal("2000"), null))).isEqualByComparingTo("500");
        assertThat(amount("P1", Claim.of(BigDecimal.TEN))).isNull();
    }

    @Test
    void a_bonus_is_for_the_one_grade_that_earns_it() {
        assertThat(Amounts.bonus(of("Q3").funding(), "优秀")).isEqualByComparingTo("75");
        assertThat(Amounts.bonus(of("Q3").funding(), "合格")).isZero();
        assertThat(Amounts.bonus(of("P7").funding(), "优秀")).isZero();
    }

    @Test
    void qingdaos_programmes_of_the_province_share_its_fund() {
        assertThat(rows.stream().filter(row -> "province".equals(row.funding().fund())).map(Row::id))
                .containsExactly("Q2", "Q3", "Q6", "Q8", "Q10", "Q11");
        assertThat(of("Q1").funding().fundOf("Q1")).isEqualTo("Q1");
    }

    private BigDecimal amount(String id, Claim claim) {
        return Amounts.of(of(id).funding(), claim, false).sum();
    }

    private Row of(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("src/test/resources/catalogue/rules.yml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
