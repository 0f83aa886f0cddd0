package io.luxuan.application.eligible;

import io.luxuan.programme.money.Fund;
import io.luxuan.shared.Verdict;
import java.util.List;

/**
 * Where a programme's money comes from.
 *
 * @param fund     null where the programme is a fund of its own
 * @param insteads what cities' own money pays for, by city
 */
record MoneySource(Fund fund, List<Instead> insteads) {
    static final MoneySource OWN = new MoneySource(null, List.of());

    /** @param programme id and name, as people look for it */
    record Instead(String city, String programme) {}

    /** 资金不含该市: its units are told so, and where to look instead. */
    Verdict pays(String city) {
        if (fund == null || !fund.citiesOut().contains(city)) {
            return Verdict.ALLOWED;
        }
        List<String> there = insteads.stream().filter(one -> one.city().equals(city)).map(Instead::programme).toList();
        return there.isEmpty() ? Verdict.refused("eligibility.fund-without", fund.name(), city)
                : Verdict.refused("eligibility.fund-elsewhere", fund.name(), city, String.join("、", there));
    }

    boolean asksForCity() {
        return fund != null && !fund.citiesOut().isEmpty();
    }
}
