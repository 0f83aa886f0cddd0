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
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** A manager says how many each department may recommend in a round, and whether they put theirs in order. */
@UseCase
class SetQuotas {
    private final Quotas quotas;
    private final QuotaMapper rows;
    private final Organisations organisations;
    private final Setting setting;
    private final AuditTrail audit;
    private final MovableClock clock;

    SetQuotas(Quotas quotas, QuotaMapper rows, Organisations organisations, Setting setting, AuditTrail audit, MovableClock clock) {
        this.quotas = quotas;
        this.rows = rows;
        this.organisations = organisations;
        this.setting = setting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Until the recommenders' time is over. The same twice is said once.
     *
     * @throws io.luxuan.shared.Refusal with what is wrong at its fields; nobody may get less than was recommended already
     */
    @ForManagers
    @Transactional
    public void set(String roundId, QuotaForm form) {
        Eligible.recommendationIsOpen(setting.round(roundId), Arrival.moment(clock)).requireAt("most");
        FieldFaults faults = new FieldFaults();
        List<Organisation> departments = organisations.recommenders();
        TypedQuotas typed = new TypedQuotas(departments, faults);
        RecommendRule next = new RecommendRule(roundId, typed.most(form.most()), form.asksForOrder());
        List<Own> owns = typed.owns(form.own());
        RecommendRule before = quotas.hold(roundId);
        noteTaken(next, owns, departments, faults);
        faults.refuse("recommend.quota");
        if (next.equals(before) && owns.equals(rows.owns(roundId))) {
            return;
        }
        rows.set(next, clock.now());
        rows.clear(roundId);
        if (!owns.isEmpty()) {
            rows.insert(roundId, owns);
        }
        audit.record(AuditEvent.of("recommend.quota", "round", roundId).inRound(roundId).change(said(before), said(next))
                .because(owns.isEmpty() ? null : said(owns, departments)));
    }

    private void noteTaken(RecommendRule next, List<Own> owns, List<Organisation> departments, FieldFaults faults) {
        Map<String, String> names = names(departments);
        Map<String, Integer> most = owns.stream().collect(Collectors.toMap(Own::recommenderId, Own::most));
        RoundCounts.taken(rows.counts(next.roundId())).forEach((department, taken) -> {
            Integer allowed = most.getOrDefault(department, next.most());
            if (allowed != null && taken > allowed) {
                faults.note(most.containsKey(department) ? "own" : "most",
                        names.getOrDefault(department, "一个推荐单位") + "已推荐 " + taken + " 项，名额不能少于这个数。");
            }
        });
    }

    private static Map<String, String> names(List<Organisation> departments) {
        return departments.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    private static String said(RecommendRule rule) {
        return (rule.most() == null ? "不限" : rule.most() + " 项") + (rule.ranked() ? "，须排序" : "");
    }

    private static String said(List<Own> owns, List<Organisation> departments) {
        Map<String, Organisation> known = departments.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        String all = owns.stream().map(own -> known.get(own.recommenderId()).name() + " " + own.most()).collect(Collectors.joining("、"));
        return Wording.atMost(1900, all);
    }
}
