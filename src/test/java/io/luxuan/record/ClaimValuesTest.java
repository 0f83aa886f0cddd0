package io.luxuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.record.tree.RecordJson;
import io.luxuan.record.tree.Tree;
import io.luxuan.selection.Claim;
import io.luxuan.shared.CanonicalJson;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What an amount was computed from comes out of a record as it went in. */
class ClaimValuesTest {
    @Test
    void numbers_texts_tables_and_gaps_come_back_as_they_were() {
        Map<String, Object> values = new HashMap<>();
        values.put("cost", new BigDecimal("12.50"));
        values.put("level", "12.5");
        values.put("listed", true);
        values.put("gap", null);
        values.put("trades", List.of(Map.of("amount", new BigDecimal("123.83"), "kind", "-")));
        Map<String, Object> heard = through(new Claim(null, null, null, "优秀", values, null)).values();
        assertThat((BigDecimal) heard.get("cost")).isEqualByComparingTo("12.5");
        assertThat(heard).containsEntry("level", "12.5").containsEntry("listed", true).containsEntry("gap", null)
                .containsEntry("trades", List.of(Map.of("amount", new BigDecimal("123.83"), "kind", "-")));
    }

    /** Records of before have no values, and are written again letter by letter. */
    @Test
    void a_claim_without_values_is_spelt_as_before() {
        assertThat(CanonicalJson.of(Tree.of(ClaimValues.told(Claim.of(BigDecimal.TEN))))).isEqualTo("{\"requested\":\"10\"}");
    }

    @Test
    void a_programmes_money_without_steps_is_spelt_as_before() {
        Funding capped = new YAMLMapper().readValue("{type: CAPPED, cap: 100, caps: [{scope: FUND_YEAR, limit: 5000}]}", Funding.class);
        assertThat(CanonicalJson.of(Tree.of(capped))).isEqualTo(
                "{\"cap\":\"100\",\"caps\":[{\"limit\":\"5000\",\"scope\":\"FUND_YEAR\"}],\"tiers\":[],\"type\":\"CAPPED\"}");
    }

    private static Claim through(Claim claim) {
        byte[] bytes = RecordJson.bytes(CanonicalJson.of(Tree.of(ClaimValues.told(claim))));
        return ClaimValues.heard(RecordJson.read(RecordJson.parse(bytes), Claim.class));
    }
}
