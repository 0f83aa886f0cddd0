package io.luxuan.application.recommend;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.recommend.QuotaMapper.Own;
import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.Setting;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Wording;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What becomes of the numbers of a round: read from a form, judged, written down. */
@Component
class QuotaChanges {
    private static final int LONGEST_LINE = 1900;

    private final Quotas quotas;
    private final QuotaMapper rows;
    private final Organisations organisations;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    QuotaChanges(Quotas quotas, QuotaMapper rows, Organisations organisations, Setting setting, AuditTrail audit, MovableClock clock) {
        this.quotas = quotas;
        this.rows = rows;
        this.organisations = organisations;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody recommends in the round before the transaction ends. @throws io.luxuan.shared.Refusal with what is wrong at its fields */
    QuotaChange look(String roundId, QuotaForm form) {
        Eligible.recommendationIsOpen(setting.round(roundId), Arrival.moment(clock)).requireAt("most");
        FieldFaults faults = new FieldFaults();
        List<Organisation> departments = organisations.recommenders();
        TypedQuotas typed = new TypedQuotas(departments, faults);
        RecommendRule next = new RecommendRule(roundId, typed.most(form.most()), form.asksForOrder());
        List<Own> owns = typed.owns(form.own()).stream().sorted(Comparator.comparing(Own::recommenderId)).toList();
        RecommendRule before = quotas.hold(roundId);
        noteTaken(next, owns, departments, faults);
        faults.refuse("recommend.quota");
        return new QuotaChange(before, rows.owns(roundId), next, owns);
    }

    /** Whoever knows which applications came to which department could choose among them by its number. */
    boolean takesTwo(QuotaChange change) {
        return !change.isMoreForAllAlike() && !rows.counts(change.next().roundId()).isEmpty();
    }

    /** @param why null where one alone may do it */
    void apply(QuotaChange change, String why) {
        String roundId = change.next().roundId();
        rows.set(change.next(), clock.now());
        rows.clear(roundId);
        if (!change.owns().isEmpty()) {
            rows.insert(roundId, change.owns());
        }
        String said = Stream.of(why, said(change.owns())).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining("："));
        audit.record(AuditEvent.of(ChangeQuotas.NAME, "round", roundId).inRound(roundId).change(said(change.before()), said(change.next()))
                .because(said.isEmpty() ? null : Wording.atMost(LONGEST_LINE, said)));
    }

    static String said(RecommendRule rule) {
        return (rule.most() == null ? "不限" : rule.most() + " 项") + (rule.ranked() ? "，须排序" : "");
    }

    String said(List<Own> owns) {
        Map<String, Organisation> known = organisations.recommenders().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return owns.stream().map(own -> known.get(own.recommenderId()).name() + " " + own.most()).collect(Collectors.joining("、"));
    }

    private void noteTaken(RecommendRule next, List<Own> owns, List<Organisation> departments, FieldFaults faults) {
        Map<String, String> names = departments.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        Map<String, Integer> most = owns.stream().collect(Collectors.toMap(Own::recommenderId, Own::most));
        RoundCounts.taken(rows.counts(next.roundId())).forEach((department, taken) -> {
            Integer allowed = most.getOrDefault(department, next.most());
            if (allowed != null && taken > allowed) {
                faults.note(most.containsKey(department) ? "own" : "most",
                        names.getOrDefault(department, "一个推荐单位") + "已推荐 " + taken + " 项，名额不能少于这个数。");
            }
        });
    }
}
