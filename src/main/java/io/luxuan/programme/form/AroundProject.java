package io.luxuan.programme.form;

import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.rule.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What expressions of a paper may read beside its answers: {@code project.amount}, {@code project.startsOn},
 * {@code project.endsOn}, {@code project.leader}, {@code project.extended}, {@code project.certificateDue},
 * {@code project.today}, and in a request for a change
 * {@code change.kind}.
 *
 * @param amount   万元; null where the policy states none
 * @param extended whether the project was extended before
 * @param certificateDue last day for the certificate; null where there is none
 * @param today    the day on which the paper is written
 * @param change   LEADER, CONTENT, BUDGET, MILESTONES, EXTENSION or CERTIFICATE; null in other papers
 */
public record AroundProject(
        BigDecimal amount, LocalDate startsOn, LocalDate endsOn, String leader, boolean extended, LocalDate certificateDue,
        LocalDate today, String change) {
    private static final String PROJECT = "project";
    private static final String CHANGE = "change";
    private static final Type OF_PROJECT = Type.row(Map.of("amount", Type.NUMBER, "startsOn", Type.DATE, "endsOn", Type.DATE,
            "leader", Type.TEXT, "extended", Type.TRUTH, "certificateDue", Type.DATE, "today", Type.DATE));

    public static Map<String, Type> types(Kind paper) {
        return paper == Kind.CHANGE ? Map.of(PROJECT, OF_PROJECT, CHANGE, Type.row(Map.of("kind", Type.TEXT))) : Map.of(PROJECT, OF_PROJECT);
    }

    public AroundProject changing(String kind) {
        return new AroundProject(amount, startsOn, endsOn, leader, extended, certificateDue, today, kind);
    }

    Map<String, Object> values() {
        Map<String, Object> project = new HashMap<>(Map.of("startsOn", startsOn, "endsOn", endsOn, "extended", extended, "today", today));
        project.put("amount", amount);
        project.put("leader", leader);
        project.put("certificateDue", certificateDue);
        return change == null ? Map.of(PROJECT, project) : Map.of(PROJECT, project, CHANGE, Map.of("kind", change));
    }
}
