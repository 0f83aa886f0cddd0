package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.plays.Play.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the applications of a play stand at its end, and what was paid for each. */
class Endings {
    private final JdbcTemplate facts;

    Endings(JdbcTemplate facts) {
        this.facts = facts;
    }

    /** @param ids of applications by name */
    void check(List<Part> parts, Map<String, String> ids) {
        Map<String, String> told = new TreeMap<>();
        Map<String, String> seen = new TreeMap<>();
        parts.stream().filter(Part::enters).forEach(part -> {
            told.put(part.name(), part.ends() + " " + plain(part.paid()));
            seen.put(part.name(), standing(ids.get(part.name())) + " " + plain(paid(ids.get(part.name()))));
        });
        assertThat(seen).isEqualTo(told);
    }

    private String standing(String application) {
        return facts.queryForObject("SELECT status FROM application WHERE id = ?", String.class, application);
    }

    /** In 万元, of a project or of an award without one. */
    private BigDecimal paid(String application) {
        return facts.queryForObject("""
                SELECT COALESCE(SUM(p.amount), 0) FROM project_payment p LEFT JOIN project j ON j.id = p.project_id
                WHERE p.state = 'PAID' AND (p.project_id = ? OR j.application_id = ?)""", BigDecimal.class, application, application);
    }

    private static String plain(BigDecimal sum) {
        return sum == null || sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }
}
